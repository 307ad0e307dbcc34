import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-tasks';
import { desktopPath } from '~/domain/paths';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import type { Column } from '~/ui/data-table/column';
import { Copyable } from '~/ui/data-table/Copyable';
import { NoValue } from '~/ui/data-table/NoValue';
import classes from './detail.module.css';

type RunDesktopColumn = Column<ScheduledTasksRecordDetail, TaskWords>;

/** The name of a desktop of a run; its id when the service gave none. */
export function runDesktopName(row: ScheduledTasksRecordDetail): string {
  return row.desktop_name || row.desktop_id || row.id;
}

export const RUN_DESKTOP_NAME: RunDesktopColumn = {
  id: 'desktop',
  width: 200,
  header: ({ t }) => t.run.columns.desktop,
  cell: (row) =>
    row.desktop_id ? (
      <a
        href={desktopPath(row.desktop_id)}
        tabIndex={-1}
        data-command="desktop"
        className={`${classes.link} ${classes.strong}`}
      >
        {runDesktopName(row)}
      </a>
    ) : (
      runDesktopName(row)
    ),
};

const text = (id: 'reason' | 'code', width: number, field: 'fail_reason' | 'result_code') =>
  ({
    id,
    width,
    header: ({ t }) => t.run.columns[id],
    cell: (row) => {
      const value = row[field];
      return value ? (
        <span className={id === 'code' ? classes.mono : undefined} title={value}>
          {value}
        </span>
      ) : (
        <NoValue />
      );
    },
  }) satisfies RunDesktopColumn;

const time = (id: 'started' | 'ended', field: 'start_time' | 'end_time') =>
  ({
    id,
    width: 190,
    header: ({ t }) => t.run.columns[id],
    cell: (row, words) => {
      const moment = taskTime(row[field], row.time_zone, words);
      return moment ? <span title={timeWords(moment, words)}>{moment.exact}</span> : <NoValue />;
    },
  }) satisfies RunDesktopColumn;

export const RUN_DESKTOP_COLUMNS: readonly RunDesktopColumn[] = [
  {
    id: 'status',
    width: 136,
    header: ({ t }) => t.run.columns.status,
    cell: (row) => <RunResult status={row.exec_status} />,
  },
  text('reason', 320, 'fail_reason'),
  text('code', 130, 'result_code'),
  time('started', 'start_time'),
  time('ended', 'end_time'),
  {
    id: 'mine',
    width: 190,
    header: ({ t }) => t.run.columns.mine,
    cell: (row, words) => {
      const at = taskTime(row.start_time, row.time_zone, words)?.at;
      return at ? words.format.dateTime(at) : <NoValue />;
    },
  },
  {
    id: 'script',
    width: 190,
    header: ({ t }) => t.run.script,
    cell: (row, { t }) =>
      row.exec_script_id ? <Copyable value={row.exec_script_id} what={t.run.script} truncate /> : <NoValue />,
  },
  {
    id: 'id',
    width: 190,
    header: ({ t }) => t.run.columns.id,
    cell: (row, { t }) =>
      row.desktop_id ? <Copyable value={row.desktop_id} what={t.run.columns.id} truncate /> : <NoValue />,
  },
];
