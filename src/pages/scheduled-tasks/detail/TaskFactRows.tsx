import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { itemsOf } from '~/domain/schedule/schedule';
import { clockText, nameOf } from '~/domain/schedule/words';
import { calendarNames } from '~/i18n/calendar';
import { durationOf } from '~/lib/duration';
import { stringMember } from '~/lib/json-text';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { Copyable } from '~/ui/data-table/Copyable';
import type { Fact } from '~/ui/layout/Facts';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';

type Task = ShowScheduledTasksReply;

/** What only the list's row tells. */
export function stateFacts(row: ScheduledTask | undefined, words: TaskWords): Fact[] {
  const { common, t } = words;
  const f = t.detail.fields;
  const next = taskTime(row?.next_execution_time, row?.time_zone, words);
  return [
    [f.enable, row && (row.enable === false ? common.no : common.yes)],
    [f.last_status, row?.last_status && <RunResult status={row.last_status} />],
    [
      f.next_execution_time,
      next && (
        <>
          {timeWords(next, words)}
          {next.at && (
            <>
              {' · '}
              <RelativeTime date={next.at} />
            </>
          )}
        </>
      ),
    ],
  ];
}

export function whatFacts(task: Task, { t, schedule, common }: TaskWords): Fact[] {
  const f = t.detail.fields;
  const notice = stringMember(task.extra_params ?? '', 'notify_message');
  return [
    [f.task_type, nameOf(schedule.taskTypes, task.task_type)],
    [
      f.notify_message,
      notice && (
        <span className={classes.text} translate="no">
          {notice}
        </span>
      ),
    ],
    [
      f.force_execute,
      typeof task.force_execute === 'boolean' && (
        <>
          {task.force_execute ? common.yes : common.no}
          {task.force_execute && <span className={classes.help}>{t.detail.forceHelp}</span>}
        </>
      ),
    ],
    [
      f.extra_params,
      task.extra_params && (
        <pre className={classes.raw} translate="no">
          {task.extra_params}
        </pre>
      ),
    ],
  ];
}

/** Which fields count for a kind of schedule, beside the zone and the end, which count for all. */
const FIELDS = {
  FIXED_TIME: ['scheduled_date', 'scheduled_time'],
  DAY: ['day_interval', 'scheduled_time'],
  WEEK: ['week_list', 'scheduled_time'],
  MONTH: ['month_list', 'date_list', 'scheduled_time'],
  LIFE_CYCLE: ['life_cycle_type', 'wait_time', 'life_cycle_exec_period'],
} as const satisfies Record<string, readonly (keyof Task)[]>;
type WhenField = (typeof FIELDS)[keyof typeof FIELDS][number];

const ALL_FIELDS = [...new Set(Object.values(FIELDS).flat())];

/** A kind that is not known here may use any of them. */
function usedFields(task: Task): readonly WhenField[] {
  const known = Object.entries(FIELDS).find(([kind]) => kind === task.scheduled_type);
  return known ? known[1] : ALL_FIELDS;
}

export function whenFacts(
  task: Task,
  row: ScheduledTask | undefined,
  sentence: string,
  words: TaskWords,
): Fact[] {
  const { t, schedule, format } = words;
  const f = t.detail.fields;
  const end = taskTime(task.expire_time, task.time_zone, words);
  return [
    [f.sentence, sentence],
    [f.scheduled_type, nameOf(schedule.scheduledTypes, task.scheduled_type)],
    ...usedFields(task).map((field): Fact => [f[field], fieldText(field, task, words)]),
    ...(task.scheduled_type === 'LIFE_CYCLE'
      ? [[f.priority, typeof row?.priority === 'number' && format.number(row.priority)] satisfies Fact]
      : []),
    [f.time_zone, task.time_zone],
    [f.expire_time, end && timeWords(end, words)],
  ];
}

/** What the service keeps though the kind of schedule has no use for it. */
export function unusedFacts(task: Task, words: TaskWords): Fact[] {
  const used = usedFields(task);
  return ALL_FIELDS.filter((field) => !used.includes(field)).flatMap((field): Fact[] => {
    const text = fieldText(field, task, words);
    return text === '' ? [] : [[words.t.detail.fields[field], text]];
  });
}

/** A field of the schedule in words; '' when it is empty. */
function fieldText(field: WhenField, task: Task, { t, schedule, format, language }: TaskWords): string {
  const names = calendarNames(language);
  const minutes = (value: number) =>
    value === 0 ? t.detail.atOnce : schedule.sentence.duration(durationOf(value));
  switch (field) {
    case 'scheduled_date':
      return DATE.test(task.scheduled_date ?? '')
        ? names.date(task.scheduled_date ?? '')
        : (task.scheduled_date ?? '');
    case 'scheduled_time':
      return task.scheduled_time ? clockText(task.scheduled_time) : '';
    case 'day_interval':
      return task.day_interval ? t.detail.everyDays(task.day_interval) : '';
    case 'week_list':
      return format.list(
        itemsOf(task.week_list).map((day) => (/^[1-7]$/.test(day) ? names.weekday(Number(day)) : day)),
      );
    case 'month_list':
      return format.list(
        itemsOf(task.month_list).map((month) =>
          /^(?:[1-9]|1[0-2])$/.test(month) ? names.month(Number(month)) : month,
        ),
      );
    case 'date_list':
      return format.list(
        itemsOf(task.date_list).map((day) => (day === 'L' ? schedule.sentence.lastDay : day)),
      );
    case 'life_cycle_type':
      return nameOf(schedule.triggers, task.life_cycle_type);
    case 'wait_time':
      return typeof task.wait_time === 'number' ? minutes(task.wait_time) : '';
    case 'life_cycle_exec_period':
      return typeof task.life_cycle_exec_period === 'number' && task.life_cycle_exec_period > 0
        ? t.detail.everyPeriod(format.number(task.life_cycle_exec_period))
        : '';
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** How a script goes about in batches. */
export function grayFacts(task: Task, { t, format }: TaskWords): Fact[] {
  const f = t.detail.fields;
  const ids = task.gray_desktop_ids ?? [];
  return [
    [f.gray_count, task.gray_count ? t.detail.grayCount(task.gray_count) : ''],
    [
      f.gray_desktop_ids,
      ids.length > 0 && (
        <>
          {task.gray_count ? t.detail.grayIdsIgnored(ids.length) : t.detail.grayCount(ids.length)}
          <span className={`${classes.help} ${classes.mono}`} translate="no">
            {ids.join(', ')}
          </span>
        </>
      ),
    ],
    [f.gray_fail_threshold, task.gray_fail_threshold ? format.number(task.gray_fail_threshold) : ''],
  ];
}

export function identityFacts(taskId: string, task: Task, { t }: TaskWords): Fact[] {
  const f = t.detail.fields;
  return [
    [f.task_name, task.task_name],
    [
      f.description,
      task.description && (
        <span className={classes.text} translate="no">
          {task.description}
        </span>
      ),
    ],
    [f.id, <Copyable key="id" value={task.id || taskId} what={f.id} />],
  ];
}
