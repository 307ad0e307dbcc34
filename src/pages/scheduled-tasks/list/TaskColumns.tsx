import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { taskPath, taskRunsPath } from '~/domain/paths';
import { TaskTypeIcon } from '~/domain/schedule/TaskTypeIcon';
import { nameOf } from '~/domain/schedule/words';
import { EnabledSwitch, type SwitchCommand } from '~/pages/scheduled-tasks/EnabledSwitch';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { command } from '~/ui/data-table/command';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { NoValue } from '~/ui/data-table/NoValue';
import rowLink from '~/ui/data-table/row-link.module.css';
import { taskName } from './read-tasks';
import classes from './TaskColumns.module.css';
import type { taskList } from './tasks-list';
import { WhenCell, whenText } from './WhenCell';

/** What the cells ask for. */
export type TaskCommand = SwitchCommand | 'open' | 'runs' | 'edit';

/** The columns of the list. */
export const taskColumns: ListColumns<ScheduledTask, TaskWords, ColumnIdOf<typeof taskList>> = {
  name: {
    width: 208,
    text: taskName,
    cell: (row) => (
      // A plain link the table listens to: a router link in each row costs more than the rest of the row.
      <a
        href={taskPath(row.id)}
        tabIndex={-1}
        className={`${rowLink.link} ${classes.name}`}
        title={row.description || undefined}
        {...command<TaskCommand>('open')}
      >
        {taskName(row)}
      </a>
    ),
  },
  enable: {
    width: 100,
    text: ({ enable }, { t }) => (enable === false ? t.enabled.off : t.enabled.on),
    cell: (row) => <EnabledSwitch taskId={row.id} name={taskName(row)} enable={row.enable !== false} />,
  },
  task_type: {
    width: 160,
    text: typeText,
    cell: (row, words) => {
      if (!row.task_type) return <NoValue />;
      const word = typeText(row, words);
      return (
        <span className={classes.what} title={word}>
          <TaskTypeIcon type={row.task_type} />
          <span>{word}</span>
        </span>
      );
    },
  },
  last_status: {
    width: 116,
    text: ({ last_status: status }, { t }) => nameOf(t.runStatuses, status),
    cell: (row) =>
      row.last_status ? (
        <a
          href={taskRunsPath(row.id)}
          tabIndex={-1}
          className={classes.result}
          {...command<TaskCommand>('runs')}
        >
          <RunResult status={row.last_status} />
        </a>
      ) : (
        <NoValue />
      ),
  },
  scheduled_type: {
    width: 264,
    text: whenText,
    cell: (row, words) => <WhenCell row={row} words={words} />,
  },
  next_execution_time: {
    width: 244,
    text: (row, words) => timeText(row.next_execution_time, row, words),
    cell: (row, words) => {
      const next = taskTime(row.next_execution_time, row.time_zone, words);
      if (!next) return <NoValue />;
      return (
        <span title={timeWords(next, words)}>
          {next.text} <span className={classes.zone}>{next.zone}</span>
        </span>
      );
    },
  },
  next_mine: {
    width: 176,
    text: (row, words) => {
      const at = taskTime(row.next_execution_time, row.time_zone, words)?.at;
      return at ? words.format.dateTime(at) : '';
    },
  },
  priority: {
    width: 88,
    align: 'end',
    // Only triggered tasks have one that counts.
    text: ({ priority, scheduled_type: type }, { format }) =>
      type === 'LIFE_CYCLE' && typeof priority === 'number' ? format.number(priority) : '',
  },
  expire_time: {
    width: 176,
    text: (row, words) => timeText(row.expire_time, row, words),
    cell: (row, words) => {
      const end = taskTime(row.expire_time, row.time_zone, words);
      return end ? <span title={timeWords(end, words)}>{end.text}</span> : <NoValue />;
    },
  },
  time_zone: { width: 160, text: (row) => row.time_zone ?? '' },
  description: { width: 240, text: (row) => row.description ?? '' },
  id: { width: 300, text: (row) => row.id },
};

function typeText({ task_type: type }: ScheduledTask, { schedule }: TaskWords): string {
  return nameOf(schedule.taskTypes, type);
}

function timeText(time: string | null | undefined, row: ScheduledTask, words: TaskWords): string {
  const read = taskTime(time, row.time_zone, words);
  return read ? timeWords(read, words) : '';
}
