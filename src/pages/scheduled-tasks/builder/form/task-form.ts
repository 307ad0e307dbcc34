import {
  EXEC_PERIOD_USUAL,
  SCHEDULED_TYPES,
  type ApplyObjectInput,
  type CreateScheduledTasksBody,
  type ObjectType,
  type ScheduledTask,
  type ScheduledType,
  type ShowScheduledTasksReply,
  type UpdateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import { listFutureExecutionsBody, type ListFutureExecutionsBody } from '~/contract/schedules';
import { fullTime, itemsOf, readSchedule, type Schedule } from '~/domain/schedule/schedule';
import { DAY_MS, dateText, isTimeZone, wallOf } from '~/domain/schedule/zone-time';
import { stringMember, withStringMember } from '~/lib/json-text';
import type { Target } from '~/pages/scheduled-tasks/target';
import type { Kind, TaskDraft } from './task-form-schema';
import { whenOf, type CreateValues, type Gray, type UpdateValues, type WhenValues } from './task-values';

/** The service's word for each kind. */
export const SCHEDULED_TYPE: Record<Kind, ScheduledType> = {
  once: 'FIXED_TIME',
  daily: 'DAY',
  weekly: 'WEEK',
  monthly: 'MONTH',
  trigger: 'LIFE_CYCLE',
};
const KIND: Record<ScheduledType, Kind> = {
  FIXED_TIME: 'once',
  DAY: 'daily',
  WEEK: 'weekly',
  MONTH: 'monthly',
  LIFE_CYCLE: 'trigger',
};
const USUAL_TIME = '09:00';
const EVERY_MONTH = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** A fresh form: once, tomorrow by the zone's calendar. */
export function defaults(timeZone: string, now: Date): TaskDraft {
  const today = isTimeZone(timeZone) ? wallOf(now.getTime(), timeZone) : now.getTime();
  return {
    name: '',
    description: '',
    taskType: '',
    force: false,
    enabled: null,
    extraParams: '',
    kind: 'once',
    timeZone,
    time: USUAL_TIME,
    expiry: '',
    date: dateText(today + DAY_MS),
    interval: 1,
    weekdays: [],
    months: EVERY_MONTH,
    days: [],
    lifeCycleType: '',
    waitTime: null,
    execPeriod: null,
    priority: null,
    targets: [],
    objectsUpdate: 'replace',
    gray: 'none',
    grayCount: null,
    grayDesktopIds: [],
    grayThreshold: null,
  };
}

/**
 * The form filled with a task, as it is: nothing is put right in silence. What kinds it is not of would need begins as in a fresh
 * form. Only the list's row tells whether it is enabled, and its priority.
 */
export function fromTask(task: ShowScheduledTasksReply, row?: ScheduledTask): TaskDraft {
  const scheduledType = SCHEDULED_TYPES.find((known) => known === task.scheduled_type);
  const kind = scheduledType ? KIND[scheduledType] : '';
  const grayCount = task.gray_count || null;
  const grayDesktopIds = task.gray_desktop_ids ?? [];
  return {
    name: task.task_name ?? '',
    description: task.description ?? '',
    taskType: task.task_type ?? '',
    force: task.force_execute ?? false,
    enabled: row?.enable ?? null,
    extraParams: task.extra_params ?? '',
    kind,
    timeZone: task.time_zone ?? '',
    time: task.scheduled_time || (kind === 'trigger' ? USUAL_TIME : ''),
    expiry: (task.expire_time ?? '').replace(' ', 'T'),
    date: task.scheduled_date ?? '',
    interval: task.day_interval ?? (kind === 'daily' ? null : 1),
    weekdays: itemsOf(task.week_list),
    months: task.month_list || kind === 'monthly' ? itemsOf(task.month_list) : EVERY_MONTH,
    days: itemsOf(task.date_list),
    lifeCycleType: task.life_cycle_type ?? '',
    waitTime: task.wait_time ?? null,
    execPeriod: task.life_cycle_exec_period ?? null,
    priority: row?.priority ?? null,
    targets: (task.apply_objects ?? []).map(({ object_type, object_id, object_name }) => ({
      type: object_type ?? '',
      id: object_id ?? '',
      name: object_name ?? '',
    })),
    objectsUpdate: 'replace',
    // The count wins when a task has both (API manual).
    gray: grayCount === null ? (grayDesktopIds.length > 0 ? 'desktops' : 'none') : 'count',
    grayCount,
    grayDesktopIds,
    grayThreshold: task.gray_fail_threshold ?? null,
  };
}

/** The fields of the wire that say when the task runs, of its kind only. */
export function toScheduleFields(values: WhenValues): ListFutureExecutionsBody {
  const common = {
    scheduled_type: SCHEDULED_TYPE[values.kind],
    time_zone: values.timeZone,
    ...(values.expiry !== '' && { expire_time: toWireDateTime(values.expiry) }),
  };
  if (values.kind === 'trigger') return { ...common, life_cycle_type: values.lifeCycleType };
  const clock = { ...common, scheduled_time: fullTime(values.time) };
  switch (values.kind) {
    case 'once':
      return { ...clock, scheduled_date: values.date };
    case 'daily':
      return { ...clock, day_interval: values.interval };
    case 'weekly':
      return { ...clock, week_list: values.weekdays.join(',') };
    case 'monthly':
      return { ...clock, month_list: values.months.join(','), date_list: values.days.join(',') };
  }
}

/** What the next runs are found with: the service's question, and the schedule to calculate with here. */
export interface Preview {
  readonly body: ListFutureExecutionsBody;
  /** Null where this runtime does not know the zone. */
  readonly schedule: Schedule | null;
}

/** What there is to preview; null while the draft says no time, or what the service would refuse, and for a trigger. */
export function previewOf(draft: TaskDraft): Preview | null {
  const when = whenOf(draft);
  if (!when || when.kind === 'trigger') return null;
  const body = toScheduleFields(when);
  const { schedule, ...rest } = readSchedule(body);
  const isClear = schedule !== null || ('problems' in rest && rest.problems.join() === 'timeZone');
  return isClear && listFutureExecutionsBody.safeParse(body).success ? { body, schedule } : null;
}

/** What is sent to create the task. */
export function toCreateRequest(values: CreateValues): CreateScheduledTasksBody {
  const { what } = values;
  return {
    task_name: values.name,
    task_type: what.taskType,
    ...toScheduleFields(values),
    ...(values.description !== '' && { description: values.description }),
    force_execute: values.force,
    ...(values.extraParams.trim() !== '' && { extra_params: values.extraParams }),
    apply_objects: values.targets.map(toObject),
    ...(values.kind === 'trigger' && triggerFields(values)),
    ...(what.taskType === 'EXECUTE_SCRIPT' && grayFields(what.gray)),
  };
}

/** The task as it is before an edit; only the list's row tells whether it is enabled. */
export interface TaskBefore {
  readonly task: ShowScheduledTasksReply;
  readonly row?: ScheduledTask | undefined;
}

/**
 * What is sent to change a task. The service may keep what is left out, so what the task had and the form has not any more is
 * emptied; fields of other kinds of schedule are left alone, and so is whether it is enabled unless that was changed.
 */
export function toUpdateRequest(
  values: UpdateValues,
  { task: before, row }: TaskBefore,
): UpdateScheduledTasksBody {
  const { enabled, objects } = values;
  return {
    task_name: values.name,
    ...(before.expire_time && { expire_time: '' }),
    ...toScheduleFields(values),
    ...((values.description !== '' || before.description) && { description: values.description }),
    force_execute: values.force,
    ...((values.extraParams !== '' || before.extra_params) && { extra_params: values.extraParams }),
    ...(enabled !== null && enabled !== row?.enable && { enable: enabled }),
    ...(objects.update === 'replace'
      ? { apply_objects: objects.targets.map(toObject), apply_object_update_type: 'FULL_COVERAGE' }
      : { apply_objects: [], apply_object_update_type: 'CLEAR_ALL' }),
    ...(values.kind === 'trigger' && {
      ...(before.wait_time && { wait_time: 0 }),
      ...(before.life_cycle_exec_period && { life_cycle_exec_period: EXEC_PERIOD_USUAL }),
      ...triggerFields(values),
      ...(values.priority !== null && { priority: values.priority }),
    }),
    ...(values.script && grayChange(values.script.gray, before)),
  };
}

/** The message to users in the extra parameters; empty when there is none. */
export function notifyMessageOf(extraParams: string): string {
  return stringMember(extraParams, 'notify_message') ?? '';
}

/** The extra parameters with another message to users, all else unchanged; null when they are no JSON object. */
export function withNotifyMessage(extraParams: string, message: string): string | null {
  const text = withStringMember(extraParams, 'notify_message', message === '' ? null : message);
  // Where the message was all there was, nothing is left to send.
  return message === '' && text?.trim() === '{}' ? '' : text;
}

function triggerFields({ waitTime, execPeriod }: Extract<WhenValues, { kind: 'trigger' }>) {
  return {
    ...(waitTime !== null && { wait_time: waitTime }),
    ...(execPeriod !== null && { life_cycle_exec_period: execPeriod }),
  };
}

function grayFields(gray: Gray) {
  if (gray === null) return {};
  return {
    ...(gray.by === 'count' ? { gray_count: gray.count } : { gray_desktop_ids: gray.desktopIds }),
    ...(gray.threshold !== null && { gray_fail_threshold: gray.threshold }),
  };
}

/** A count that is kept would win over desktops chosen instead, so it is set to nought. */
function grayChange(gray: Gray, before: ShowScheduledTasksReply) {
  const hadDesktops = (before.gray_desktop_ids ?? []).length > 0;
  return {
    is_gray: gray !== null,
    ...(before.gray_count && gray?.by !== 'count' && { gray_count: 0 }),
    ...(hadDesktops && gray === null && { gray_desktop_ids: [] }),
    ...grayFields(gray),
  };
}

function toObject({ type, id, name }: Target & { type: ObjectType }): ApplyObjectInput {
  return {
    object_type: type,
    ...(id !== '' && { object_id: id }),
    ...(name !== '' && { object_name: name }),
  };
}

/** yyyy-MM-dd HH:mm:ss of a day and a time as the form holds them. */
function toWireDateTime(text: string): string {
  return `${text.slice(0, 10)} ${fullTime(text.slice(11))}`;
}
