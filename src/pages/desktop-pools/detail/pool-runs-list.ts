import { poolRunsSource } from '~/api/script-runs';
import {
  SCRIPT_STATUS_FILTERS,
  SCRIPT_TASK_TYPES,
  type ScriptExecutionTask,
  type ShowDesktopPoolsScriptExecTasksQuery,
} from '~/contract/script-runs';
import { isOpen, stateOf } from '~/domain/scripts/run-state';
import { masked } from '~/domain/scripts/secrets';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { texts } from '~/ui/list/filters/many-values';
import { date, oneOf, text } from '~/ui/list/filters/one-value';

/** A page with a run that has not ended is read again this often, while somebody looks. */
const OPEN_MS = 5_000;
/** Characters of an id that tell one run from another. */
const SHORT = 8;

/** The scripts of a run, or its command without what seems secret in it, and the beginning of its id. */
export function poolRunName({ id, scripts, command_content: command }: ScriptExecutionTask): string {
  const names = (scripts ?? []).flatMap((script) => script.name || script.id || []).join(', ');
  return [names || masked(command ?? ''), id.slice(0, SHORT)].filter(Boolean).join(' · ');
}

/** The runs on a pool, found by any filter of ShowDesktopPoolsScriptExecTasks. */
export const poolRunsList = (poolId: string) =>
  defineList({
    noun: 'pool-script-runs',
    rowKey: (row: ScriptExecutionTask) => row.id,
    rowName: poolRunName,
    filters: {
      script_name: text({ max: 255, contains: true }),
      status: oneOf(SCRIPT_STATUS_FILTERS, { useLabels: () => useMessages('script-runs').statusFilters }),
      task_type: oneOf(SCRIPT_TASK_TYPES, { useLabels: () => useMessages('script-runs').taskTypes }),
      execute_time_start: date(),
      execute_time_end: date(),
      script_id: text({ max: 128 }),
      task_id: texts({ most: 20, each: 255 }),
    },
    pageSizes: [10, 20, 50, 100],
    columns: {
      all: ['status', 'success_num', 'failed_num', 'skip_num', 'start_time', 'end_time', 'id'],
      usual: ['status', 'success_num', 'failed_num', 'skip_num', 'start_time'],
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
    source: poolRunsSource,
    toQuery: (view): Omit<ShowDesktopPoolsScriptExecTasksQuery, 'offset' | 'limit'> => ({
      desktop_pool_id: poolId,
      ...(view.script_name !== '' && { script_name: view.script_name }),
      ...(view.status !== '' && { status: view.status }),
      ...(view.task_type !== '' && { task_type: view.task_type }),
      ...(view.execute_time_start !== '' && { execute_time_start: `${view.execute_time_start}T00:00:00Z` }),
      ...(view.execute_time_end !== '' && { execute_time_end: `${view.execute_time_end}T23:59:59Z` }),
      ...(view.script_id !== '' && { script_id: view.script_id }),
      ...(view.task_id.length > 0 && { task_id: [...view.task_id] }),
    }),
    refetchMs: (rows) => (rows.some(({ status }) => isOpen(stateOf(status))) ? OPEN_MS : false),
  });
