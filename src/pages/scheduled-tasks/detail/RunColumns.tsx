import type { ScheduledTasksRecord } from '~/contract/scheduled-task-runs';
import { nameOf } from '~/domain/schedule/words';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { command } from '~/ui/data-table/command';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';
import type { runsList } from './runs-list';

type RunColumn = ListColumn<ScheduledTasksRecord, TaskWords>;

/** What the cells ask for. */
export type RunCommand = 'open';

const startOf = (row: ScheduledTasksRecord, words: TaskWords) =>
  taskTime(row.start_time, row.time_zone, words);
const mine = (row: ScheduledTasksRecord, words: TaskWords) => {
  const at = startOf(row, words)?.at;
  return at ? words.format.dateTime(at) : '';
};

const count = (field: 'success_num' | 'failed_num' | 'skip_num'): RunColumn => ({
  width: 92,
  align: 'end',
  text: ({ [field]: value }, { format }) => (typeof value === 'number' ? format.number(value) : ''),
});

/** The columns of the runs of a task. A run is called by the time it began, by the clock of its task. */
export const runColumns: ListColumns<
  ScheduledTasksRecord,
  TaskWords,
  ColumnIdOf<ReturnType<typeof runsList>>
> = {
  name: {
    width: 224,
    text: (row, words) => startOf(row, words)?.text ?? row.id,
    cell: (row, words) => {
      const time = startOf(row, words);
      return (
        <a
          href={`?${new URLSearchParams({ tab: 'runs', record: row.id }).toString()}`}
          tabIndex={-1}
          className={`${classes.link} ${classes.strong}`}
          title={time ? timeWords(time, words) : undefined}
          {...command<RunCommand>('open')}
        >
          {time?.text ?? row.id}
        </a>
      );
    },
  },
  time_zone: { width: 140, text: (row) => row.time_zone ?? '' },
  mine: { width: 184, text: mine },
  ago: {
    width: 112,
    text: mine,
    cell: (row, words) => <RelativeTime date={startOf(row, words)?.at ?? null} />,
  },
  status: {
    width: 120,
    text: (row, { t }) => nameOf(t.runStatuses, row.status),
    cell: (row) => <RunResult status={row.status} />,
  },
  success_num: count('success_num'),
  failed_num: count('failed_num'),
  skip_num: count('skip_num'),
  task_type: { width: 156, text: (row, { schedule }) => nameOf(schedule.taskTypes, row.task_type) },
  id: { width: 300, text: (row) => row.id },
};
