import { scriptRecordsSource } from '~/api/script-runs';
import {
  SCRIPT_STATUS_FILTERS,
  type ListScriptRecordsQuery,
  type ScriptRecordSimpleInfo,
} from '~/contract/script-runs';
import { isOpen, stateOf } from '~/domain/scripts/run-state';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { ids, texts } from '~/ui/list/filters/many-values';
import { anyOf, date, flag } from '~/ui/list/filters/one-value';
import { OPEN_MS } from './runs-list';

/** The desktop of a record, by its name. */
export function recordName(row: Pick<ScriptRecordSimpleInfo, 'resource_name' | 'resource_id'>): string {
  return row.resource_name || row.resource_id || '';
}

/** What one run did to each desktop, found by the filters of ListScriptRecords. */
export const recordsList = (taskId: string) =>
  defineList({
    noun: 'script-records',
    rowKey: (row: ScriptRecordSimpleInfo) => row.id,
    rowName: recordName,
    item: (row) => ({
      id: row.id,
      name: recordName(row),
      ...(row.resource_id && { desktopId: row.resource_id }),
    }),
    filters: {
      status: anyOf(SCRIPT_STATUS_FILTERS, { useLabels: () => useMessages('script-runs').statusFilters }),
      is_first_order: flag(),
      resource_id: ids({ most: 100 }),
      script_name: texts({ most: 20, each: 255 }),
      script_id: texts({ most: 20, each: 128 }),
      execute_time_start: date(),
      execute_time_end: date(),
      show_history: flag(),
    },
    // The service takes it with a desktop and a script only.
    applies: (name, { resource_id, script_id }) =>
      name !== 'show_history' || (resource_id.length > 0 && script_id.length > 0),
    pageSizes: [10, 20, 50, 100],
    columns: {
      all: [
        'status',
        'result_code',
        'reason',
        'batch',
        'script_name',
        'start_time',
        'took',
        'end_time',
        'resource_type',
        'script_id',
        'resource_id',
        'id',
      ],
      usual: ['status', 'result_code', 'reason', 'batch', 'start_time', 'took'],
    },
    idColumn: 'resource_id',
    source: scriptRecordsSource,
    toQuery: (view): Omit<ListScriptRecordsQuery, 'offset' | 'limit'> => ({
      script_task_id: taskId,
      ...(view.status !== '' && { status: view.status }),
      ...(view.is_first_order !== null && { is_first_order: view.is_first_order }),
      ...(view.resource_id.length > 0 && { resource_id: [...view.resource_id] }),
      ...(view.script_name.length > 0 && { script_name: [...view.script_name] }),
      ...(view.script_id.length > 0 && { script_id: [...view.script_id] }),
      ...(view.execute_time_start !== '' && { execute_time_start: `${view.execute_time_start}T00:00:00Z` }),
      ...(view.execute_time_end !== '' && { execute_time_end: `${view.execute_time_end}T23:59:59Z` }),
      ...(view.show_history !== null && { show_history: view.show_history }),
    }),
    refetchMs: (rows) => (rows.some(({ status }) => isOpen(stateOf(status))) ? OPEN_MS : false),
  });
