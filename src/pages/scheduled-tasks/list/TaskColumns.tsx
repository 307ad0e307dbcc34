import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { TaskTypeIcon } from '~/domain/schedule-objects/TaskTypeIcon';
import { nameOf } from '~/domain/schedule/words';
import { EnabledSwitch } from '~/pages/scheduled-tasks/EnabledSwitch';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { runsPath, taskPath } from '~/pages/scheduled-tasks/task-path';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import type { Column } from '~/ui/data-table/column';
import { NoValue } from '~/ui/NoValue';
import { RelativeTime } from '~/ui/RelativeTime';
import classes from './TaskColumns.module.css';
import { WhenCell } from './WhenCell';

type TaskColumn = Column<ScheduledTask, TaskWords>;

/** The name to show and to speak; the id when the service gave none. */
export function taskName(row: ScheduledTask): string {
  return row.task_name || row.id;
}

/** The first column, which leads to the task's page. */
export const NAME_COLUMN: TaskColumn = {
  id: 'name',
  width: 232,
  header: ({ t }) => t.columns.name,
  cell: (row) => (
    // A plain link the table listens to: a router link in each row costs more than the rest of the row.
    <a
      href={taskPath(row.id)}
      tabIndex={-1}
      data-command="open"
      className={`${classes.link} ${classes.name}`}
      title={row.description || undefined}
    >
      {taskName(row)}
    </a>
  ),
};

/** The same where there is little room: it must leave some for the other columns. */
export const NARROW_NAME_COLUMN: TaskColumn = { ...NAME_COLUMN, width: 164 };

/** The columns of the list, in their order; the switch and the last result come first, to be in sight without scrolling. */
export const COLUMNS: readonly TaskColumn[] = [
  {
    id: 'enabled',
    width: 92,
    header: ({ t }) => t.columns.enabled,
    cell: (row) => <EnabledSwitch taskId={row.id} name={taskName(row)} enable={row.enable !== false} />,
  },
  {
    id: 'what',
    width: 160,
    header: ({ t }) => t.columns.what,
    cell: ({ task_type }, { schedule }) => {
      if (!task_type) return <NoValue />;
      const word = nameOf(schedule.taskTypes, task_type);
      return (
        <span className={classes.what} title={word}>
          <TaskTypeIcon type={task_type} />
          <span>{word}</span>
        </span>
      );
    },
  },
  {
    id: 'last',
    width: 116,
    header: ({ t }) => t.columns.last,
    cell: (row) =>
      row.last_status ? (
        <a href={runsPath(row.id)} tabIndex={-1} data-command="runs" className={classes.result}>
          <RunResult status={row.last_status} />
        </a>
      ) : (
        <NoValue />
      ),
  },
  {
    id: 'when',
    width: 288,
    header: ({ t }) => t.columns.when,
    cell: (row, words) => <WhenCell row={row} words={words} />,
  },
  {
    id: 'next',
    width: 328,
    header: ({ t }) => t.columns.next,
    cell: (row, words) => {
      const next = taskTime(row.next_execution_time, row.time_zone, words);
      if (!next) return <NoValue />;
      return (
        <span title={timeWords(next, words)}>
          <span className={classes.relative}>
            <RelativeTime date={next.at} />
          </span>
          <span className={classes.absolute}>
            {next.text} {next.zone}
          </span>
        </span>
      );
    },
  },
  {
    id: 'nextMine',
    width: 176,
    header: ({ t }) => t.columns.nextMine,
    cell: (row, words) => {
      const at = taskTime(row.next_execution_time, row.time_zone, words)?.at;
      return at ? words.format.dateTime(at) : <NoValue />;
    },
  },
  {
    id: 'priority',
    width: 88,
    align: 'end',
    header: ({ t }) => t.columns.priority,
    // Only triggered tasks have one that counts.
    cell: ({ priority, scheduled_type }, { format }) =>
      scheduled_type === 'LIFE_CYCLE' && typeof priority === 'number' ? format.number(priority) : <NoValue />,
  },
  {
    id: 'expiry',
    width: 176,
    header: ({ t }) => t.columns.expiry,
    cell: (row, words) => {
      const end = taskTime(row.expire_time, row.time_zone, words);
      return end ? <span title={timeWords(end, words)}>{end.text}</span> : <NoValue />;
    },
  },
];
