import { scriptRunsSource } from '~/api/script-runs';
import {
  SCRIPT_STATUS_FILTERS,
  SCRIPT_TASK_TYPES,
  type ListScriptTasksQuery,
  type ScriptTaskInfo,
} from '~/contract/script-runs';
import { isOpen, stateOf } from '~/domain/scripts/run-state';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { texts } from '~/ui/list/filters/many-values';
import { anyOf, date, oneOf, text } from '~/ui/list/filters/one-value';
import { runName } from './run-name';

/** A page with a run that has not ended is read again this often, while somebody looks. */
export const OPEN_MS = 5_000;

/** Every run of scripts and commands, found by any filter of ListScriptTasks. */
export const scriptRunList = defineList({
  noun: 'script-runs',
  rowKey: (row: ScriptTaskInfo) => row.id,
  rowName: (row) => runName(row),
  filters: {
    script_name: text({ max: 255, contains: true }),
    // Its words are not those of the answers.
    status: anyOf(SCRIPT_STATUS_FILTERS, { useLabels: () => useMessages('script-runs').statusFilters }),
    task_type: oneOf(SCRIPT_TASK_TYPES, { useLabels: () => useMessages('script-runs').taskTypes }),
    execute_time_start: date(),
    execute_time_end: date(),
    script_id: text({ max: 128 }),
    resource_group_id: texts({ most: 20, each: 255 }),
    resource_group_type: text({ max: 255 }),
    task_id: texts({ most: 20, each: 255 }),
  },
  groups: {
    which: ['script_name', 'status', 'task_type', 'execute_time_start', 'execute_time_end'],
    ids: ['script_id', 'task_id', 'resource_group_id', 'resource_group_type'],
  },
  pageSizes: [10, 20, 50, 100],
  columns: {
    all: [
      'status',
      'kind',
      'targets',
      'success_num',
      'failed_num',
      'skip_num',
      'first',
      'start_time',
      'end_time',
      'id',
    ],
    usual: ['status', 'targets', 'success_num', 'failed_num', 'skip_num', 'start_time'],
  },
  idColumn: 'id',
  quick: {
    text: ({ script_name }) => script_name,
    read: (typed) => {
      const script_name = typed.trim();
      if (script_name.length > 255) return { problem: (t) => t.tooLong(255) };
      return { hint: script_name === '' ? null : 'name', change: { script_name } };
    },
  },
  presets: { all: {}, failed: { status: 'FAILED' }, running: { status: 'RUNNING' } },
  source: scriptRunsSource,
  toQuery: (view): Omit<ListScriptTasksQuery, 'offset' | 'limit'> => ({
    ...(view.script_name !== '' && { script_name: view.script_name }),
    ...(view.status !== '' && { status: view.status }),
    ...(view.task_type !== '' && { task_type: view.task_type }),
    ...(view.execute_time_start !== '' && { execute_time_start: `${view.execute_time_start}T00:00:00Z` }),
    ...(view.execute_time_end !== '' && { execute_time_end: `${view.execute_time_end}T23:59:59Z` }),
    ...(view.script_id !== '' && { script_id: view.script_id }),
    ...(view.resource_group_id.length > 0 && { resource_group_id: [...view.resource_group_id] }),
    ...(view.resource_group_type !== '' && { resource_group_type: view.resource_group_type }),
    ...(view.task_id.length > 0 && { task_id: [...view.task_id] }),
  }),
  refetchMs: (rows) => (rows.some(({ status }) => isOpen(stateOf(status))) ? OPEN_MS : false),
});
