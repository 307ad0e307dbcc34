import type { ScheduledTasksRecord } from '~/contract/scheduled-tasks';
import { nameOf } from '~/domain/schedule/words';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import type { Column } from '~/ui/data-table/column';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';

type RunColumn = Column<ScheduledTasksRecord, TaskWords>;

/** What a run is called: the time it began, by the clock of its task. */
export function runName(row: ScheduledTasksRecord, words: TaskWords): string {
  return taskTime(row.start_time, row.time_zone, words)?.text ?? row.id;
}

export const RUN_NAME: RunColumn = {
  id: 'started',
  width: 224,
  header: ({ t }) => t.runs.columns.started,
  cell: (row, words) => {
    const time = taskTime(row.start_time, row.time_zone, words);
    return (
      <a
        href={`?${new URLSearchParams({ tab: 'runs', record: row.id }).toString()}`}
        tabIndex={-1}
        data-command="open"
        className={`${classes.link} ${classes.strong}`}
        title={time ? timeWords(time, words) : undefined}
      >
        {runName(row, words)}
      </a>
    );
  },
};

const count = (id: 'success' | 'failed' | 'skipped', field: 'success_num' | 'failed_num' | 'skip_num') =>
  ({
    id,
    width: 92,
    align: 'end',
    header: ({ t }) => t.runs.counts[id],
    cell: (row, { format }) => {
      const value = row[field];
      return typeof value === 'number' ? format.number(value) : <NoValue />;
    },
  }) satisfies RunColumn;

export const RUN_COLUMNS: readonly RunColumn[] = [
  {
    id: 'zone',
    width: 140,
    header: ({ t }) => t.runs.columns.zone,
    cell: (row) => row.time_zone || <NoValue />,
  },
  {
    id: 'mine',
    width: 184,
    header: ({ t }) => t.runs.columns.mine,
    cell: (row, words) => {
      const at = taskTime(row.start_time, row.time_zone, words)?.at;
      return at ? words.format.dateTime(at) : <NoValue />;
    },
  },
  {
    id: 'distance',
    width: 112,
    header: ({ t }) => t.runs.columns.ago,
    cell: (row, words) => <RelativeTime date={taskTime(row.start_time, row.time_zone, words)?.at ?? null} />,
  },
  {
    id: 'status',
    width: 120,
    header: ({ t }) => t.runs.columns.status,
    cell: (row) => <RunResult status={row.status} />,
  },
  count('success', 'success_num'),
  count('failed', 'failed_num'),
  count('skipped', 'skip_num'),
  {
    id: 'what',
    width: 156,
    header: ({ t }) => t.columns.task_type,
    cell: (row, { schedule }) => nameOf(schedule.taskTypes, row.task_type) || <NoValue />,
  },
];
