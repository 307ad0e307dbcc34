import {
  mutationOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import type { Operation } from '~/contract/operation';
import {
  listScriptRecords,
  listScriptTasks,
  retryScriptExecution,
  showDesktopPoolsScriptExecTasks,
  showScriptRecordDetail,
  stopScriptExecution,
  type executeDesktopPoolScript,
  type executeScriptByDesktopTag,
  type executeScriptOrCommand,
} from '~/contract/script-runs';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about runs of scripts begins with this key. */
const scriptRunsKey = ['script-runs'] as const;

/** Runs of scripts and commands (ListScriptTasks): a page of them, or all that match. */
export const scriptRunsSource = listSource(listScriptTasks, scriptRunsKey, (run) => run.id);

/** Runs on pools, with their commands (ShowDesktopPoolsScriptExecTasks): a page of them, or all that match. */
export const poolRunsSource = listSource(
  showDesktopPoolsScriptExecTasks,
  [...scriptRunsKey, 'pools'],
  (run) => run.id,
);

/** What runs did to each desktop (ListScriptRecords): a page, or all that match. */
export const scriptRecordsSource = listSource(
  listScriptRecords,
  [...scriptRunsKey, 'records'],
  (record) => record.id,
);

/** One run; null where the service lists none with this id. Key: ['script-runs', 'one', taskId]. */
export function scriptRunQuery(taskId: string) {
  return queryOptions({
    queryKey: [...scriptRunsKey, 'one', taskId],
    queryFn: async ({ signal }) =>
      (await scriptRunsSource.read({ task_id: [taskId] }, { offset: 0, limit: 1 }, signal)).rows[0] ?? null,
  });
}

/** The same as the pools tell it, with its command; null for a run on no pool. Key: ['script-runs', 'on-pool', taskId]. */
export function poolRunQuery(taskId: string) {
  return queryOptions({
    queryKey: [...scriptRunsKey, 'on-pool', taskId],
    queryFn: async ({ signal }) => {
      const query = { task_id: [taskId], limit: 1 };
      const reply = await call(showDesktopPoolsScriptExecTasks, { query, signal });
      return reply.script_execution_tasks?.[0] ?? null;
    },
    staleTime: 600_000,
  });
}

/** Every record of a run. Key: ['script-runs', 'all-records', taskId]. */
export function runRecordsQuery(taskId: string) {
  return queryOptions({
    queryKey: [...scriptRunsKey, 'all-records', taskId],
    queryFn: ({ signal }) => scriptRecordsSource.all({ script_task_id: taskId }, { signal }),
  });
}

/** What one script said on one desktop before, the newest first. Key: ['script-runs', 'history', resourceId, scriptId]. */
export function recordHistoryQuery(resourceId: string, scriptId: string) {
  return queryOptions({
    queryKey: [...scriptRunsKey, 'history', resourceId, scriptId],
    queryFn: async ({ signal }) => {
      const filters = { resource_id: [resourceId], script_id: [scriptId], show_history: true };
      return (await scriptRecordsSource.read(filters, { offset: 0, limit: 100 }, signal)).rows;
    },
  });
}

/** Reads a record with its output (ShowScriptRecordDetail), without the cache. */
export function readScriptRecord(recordId: string, signal?: AbortSignal) {
  return call(showScriptRecordDetail, { params: { record_id: recordId }, signal });
}

/** A record with its output. Key: ['script-runs', 'record', recordId]. */
export function scriptRecordQuery(recordId: string) {
  return queryOptions({
    queryKey: [...scriptRunsKey, 'record', recordId],
    queryFn: ({ signal }) => readScriptRecord(recordId, signal),
  });
}

type RunOperation =
  | typeof executeDesktopPoolScript
  | typeof executeScriptOrCommand
  | typeof executeScriptByDesktopTag;

/** Begins a run, once. @returns the id of its task; '' when the answer has none. @throws ApiError */
export async function sendScriptRun(request: {
  readonly operation: RunOperation;
  readonly params: Readonly<Record<string, string>>;
  readonly body: object;
}): Promise<string> {
  const { operation, params, body } = request;
  const reply = await call<Operation>(operation, { params, body });
  return operation.reply.parse(reply).task_id ?? '';
}

/** Runs one record again, once. @throws ApiError */
export function retryRecord(recordId: string) {
  return call(retryScriptExecution, { body: { record_id: recordId } });
}

/** Stops a whole run. */
export function useStopRun() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (taskId: string) => call(stopScriptExecution, { body: { task_id: taskId } }),
      onSettled: () => invalidateScriptRuns(client),
    }),
  );
}

/** Everything read of runs is read again. */
export function invalidateScriptRuns(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: scriptRunsKey });
}
