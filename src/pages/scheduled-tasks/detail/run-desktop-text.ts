import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-tasks';
import { nameOf } from '~/domain/schedule/words';
import { taskTime, timeWords } from '~/pages/scheduled-tasks/task-times';
import type { TaskWords } from '~/pages/scheduled-tasks/task-words';

/** What the export holds of a row, in the order of its head. */
export function runDesktopCells(row: ScheduledTasksRecordDetail, words: TaskWords): string[] {
  const moment = (value: string | null | undefined) => {
    const found = taskTime(value, row.time_zone, words);
    return found ? timeWords(found, words) : '';
  };
  return [
    row.desktop_name ?? '',
    row.desktop_id ?? '',
    nameOf(words.t.runStatuses, row.exec_status),
    row.fail_reason ?? '',
    row.result_code ?? '',
    moment(row.start_time),
    moment(row.end_time),
    row.exec_script_id ?? '',
  ];
}

/** The head of the export. */
export function runDesktopHead({ t }: TaskWords): string[] {
  const { columns } = t.run;
  return [
    columns.desktop,
    columns.id,
    columns.status,
    columns.reason,
    columns.code,
    columns.started,
    columns.ended,
    t.run.script,
  ];
}
