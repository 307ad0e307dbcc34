import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import { desktopPath } from '~/domain/paths';
import { nameOf } from '~/domain/schedule/words';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { Copyable } from '~/ui/data-table/Copyable';
import { command } from '~/ui/data-table/command';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import { NoValue } from '~/ui/data-table/NoValue';
import classes from './detail.module.css';
import { runDesktopName, type runDesktopsList } from './run-desktops-list';

type RunDesktopColumn = ListColumn<ScheduledTasksRecordDetail, TaskWords>;

/** What the cells ask for. */
export type RunDesktopCommand = 'desktop';

const time = (field: 'start_time' | 'end_time'): RunDesktopColumn => ({
  width: 190,
  sort: field,
  text: (row, words) => {
    const moment = taskTime(row[field], row.time_zone, words);
    return moment ? timeWords(moment, words) : '';
  },
  cell: (row, words) => {
    const moment = taskTime(row[field], row.time_zone, words);
    return moment ? <span title={timeWords(moment, words)}>{moment.exact}</span> : <NoValue />;
  },
});

const copied = (field: 'exec_script_id' | 'desktop_id'): RunDesktopColumn => ({
  width: 190,
  text: (row) => row[field] ?? '',
  cell: (row, { t }) => {
    const value = row[field];
    return value ? <Copyable value={value} what={t.run.columns[field]} truncate /> : <NoValue />;
  },
});

/** The columns of the desktops of a run. */
export const runDesktopColumns: ListColumns<
  ScheduledTasksRecordDetail,
  TaskWords,
  ColumnIdOf<ReturnType<typeof runDesktopsList>>
> = {
  name: {
    width: 200,
    sort: 'name',
    text: runDesktopName,
    cell: (row) =>
      row.desktop_id ? (
        <a
          href={desktopPath(row.desktop_id)}
          tabIndex={-1}
          className={`${classes.link} ${classes.strong}`}
          {...command<RunDesktopCommand>('desktop')}
        >
          {runDesktopName(row)}
        </a>
      ) : (
        runDesktopName(row)
      ),
  },
  exec_status: {
    width: 136,
    sort: 'exec_status',
    text: (row, { t }) => nameOf(t.runStatuses, row.exec_status),
    cell: (row) => <RunResult status={row.exec_status} />,
  },
  fail_reason: { width: 320, sort: 'fail_reason', text: (row) => row.fail_reason ?? '' },
  result_code: { width: 130, sort: 'result_code', text: (row) => row.result_code ?? '' },
  start_time: time('start_time'),
  end_time: time('end_time'),
  mine: {
    width: 190,
    text: (row, words) => {
      const at = taskTime(row.start_time, row.time_zone, words)?.at;
      return at ? words.format.dateTime(at) : '';
    },
  },
  exec_script_id: copied('exec_script_id'),
  desktop_id: copied('desktop_id'),
};
