import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import { TEXT_LIMIT } from '~/contract/wire';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { anyOf, text } from '~/ui/list/filters/one-value';
import type { ListView } from '~/ui/list/list';
import { hasWords, inMemory, type AllRows, wordSearch, type MemoryRule } from '~/ui/list/rows-in-memory';
import { RUN_STATES } from './run-rows';

interface RunDesktopsView extends ListView {
  state: string;
  q: string;
}

const COLUMNS = [
  'exec_status',
  'fail_reason',
  'result_code',
  'start_time',
  'end_time',
  'mine',
  'exec_script_id',
  'desktop_id',
] as const;

/** The name of a desktop of a run; its id when the service gave none. */
export function runDesktopName(row: ScheduledTasksRecordDetail): string {
  return row.desktop_name || row.desktop_id || row.id;
}

/** By result and by words; sorted as they are in the cells, times as they came. */
export const RUN_DESKTOPS_RULE: MemoryRule<ScheduledTasksRecordDetail, RunDesktopsView> = {
  matches: ({ exec_status, desktop_name, desktop_id, fail_reason, result_code }, { state, q }) =>
    (state === '' || exec_status === state) &&
    hasWords([desktop_name, desktop_id, fail_reason, result_code], q),
  sorts: {
    name: runDesktopName,
    exec_status: (row) => row.exec_status ?? '',
    fail_reason: (row) => row.fail_reason ?? '',
    result_code: (row) => row.result_code ?? '',
    start_time: (row) => row.start_time ?? '',
    end_time: (row) => row.end_time ?? '',
  },
};

/** What a run did to each desktop. The service lists that without filters, so all of it is read and narrowed here. */
export const runDesktopsList = (all: AllRows<ScheduledTasksRecordDetail>) =>
  defineList({
    noun: 'run-desktops',
    rowKey: (row) => row.id,
    rowName: runDesktopName,
    item: (row) => ({ id: row.desktop_id ?? row.id, name: runDesktopName(row) }),
    filters: {
      state: anyOf(RUN_STATES, { useLabels: () => useMessages('scheduled-tasks').runStatuses }),
      q: text({ max: TEXT_LIMIT, contains: true }),
    },
    pageSizes: [100, 200, 500, 1000],
    columns: { all: COLUMNS, usual: COLUMNS },
    idColumn: 'desktop_id',
    quick: wordSearch(TEXT_LIMIT),
    ...inMemory(all, RUN_DESKTOPS_RULE),
  });
