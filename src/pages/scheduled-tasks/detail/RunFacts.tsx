import { Link } from 'react-router-dom';
import type { ScheduledTasksRecord, ScheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import { scriptRunPath } from '~/domain/paths';
import { RunResult } from '~/pages/scheduled-tasks/RunResult';
import { taskTime } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';
import { Copyable } from '~/ui/data-table/Copyable';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';

interface RunFactsProps {
  /** Undefined when the run is not on the page of runs the address names. */
  record: ScheduledTasksRecord | undefined;
  rows: readonly ScheduledTasksRecordDetail[];
  words: TaskWords;
}

/** When a run began, how it went, and what a script run is called elsewhere. */
export function RunFacts({ record, rows, words }: RunFactsProps) {
  const { t, format } = words;
  const [first] = rows;
  const time = record
    ? taskTime(record.start_time, record.time_zone, words)
    : taskTime(first?.start_time, first?.time_zone, words);
  const scripts = [...new Set(rows.flatMap(({ exec_script_id }) => exec_script_id || []))];
  return (
    <>
      <div className={classes.runHead}>
        <h2>{time ? t.run.heading(time.text, time.zone) : t.run.untitled}</h2>
        {record && <RunResult status={record.status} />}
      </div>
      <div className={classes.runFacts}>
        {time?.at && time.zone !== format.timeZone && (
          <span>{t.run.mine(format.dateTime(time.at), format.timeZone)}</span>
        )}
        {time?.at && <RelativeTime date={time.at} />}
        {record && (
          <>
            <span>
              {t.runs.columns.success_num} {format.number(record.success_num ?? 0)}
            </span>
            <span>
              {t.runs.columns.failed_num} {format.number(record.failed_num ?? 0)}
            </span>
            <span>
              {t.runs.columns.skip_num} {format.number(record.skip_num ?? 0)}
            </span>
          </>
        )}
        {record?.execute_task_id && (
          <span>
            {t.run.scriptTask} <Link to={scriptRunPath(record.execute_task_id)}>{t.run.showRecords}</Link>{' '}
            <Copyable value={record.execute_task_id} what={t.run.scriptTask} truncate />
          </span>
        )}
        {scripts.length === 1 && scripts[0] !== undefined && (
          <span>
            {t.run.columns.exec_script_id}{' '}
            <Copyable value={scripts[0]} what={t.run.columns.exec_script_id} truncate />
          </span>
        )}
      </div>
    </>
  );
}
