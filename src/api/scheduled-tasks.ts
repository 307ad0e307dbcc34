import {
  mutationOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { listScheduledTasksRecords, listScheduledTasksRecordsDetails } from '~/contract/scheduled-task-runs';
import {
  createScheduledTasks,
  listScheduledTasks,
  showScheduledTasks,
  updateScheduledTasks,
  updateScheduledTasksBody,
  type CreateScheduledTasksBody,
  type UpdateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import {
  listFutureExecutions,
  listLifeCycleTypeConfigurations,
  listTimeZones,
  type ListFutureExecutionsBody,
} from '~/contract/schedules';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about scheduled tasks begins with this key. */
export const scheduledTasksKey = ['scheduled-tasks'] as const;

/** Tasks (ListScheduledTasks): a page of them, or all that match. Triggered ones come only with scheduled_type LIFE_CYCLE. */
export const scheduledTasksSource = listSource(listScheduledTasks, scheduledTasksKey, (task) => task.id);

/** Reads one task whole (ShowScheduledTasks), without the cache. */
export function readScheduledTask(taskId: string, signal?: AbortSignal) {
  return call(showScheduledTasks, { params: { task_id: taskId }, signal });
}

/** One task whole. Key: ['scheduled-tasks', 'one', taskId]. */
export function scheduledTaskQuery(taskId: string) {
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'one', taskId],
    queryFn: ({ signal }) => readScheduledTask(taskId, signal),
  });
}

/** Runs of a task (ListScheduledTasksRecords), the newest first. */
export function taskRunsSource(taskId: string) {
  const key = [...scheduledTasksKey, 'records', taskId];
  return listSource(listScheduledTasksRecords, key, (run) => run.id, { task_id: taskId });
}

/** What a run did to each desktop (ListScheduledTasksRecordsDetails). */
export function runDesktopsSource({ taskId, recordId }: { taskId: string; recordId: string }) {
  const key = [...scheduledTasksKey, 'record', taskId, recordId];
  const params = { task_id: taskId, record_id: recordId };
  return listSource(listScheduledTasksRecordsDetails, key, (row) => row.id, params);
}

/** The next runs of a schedule as the service calculates them (ListFutureExecutions). A POST that only reads. */
export function futureExecutionsQuery(body: ListFutureExecutionsBody) {
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'future', body],
    queryFn: ({ signal }) => call(listFutureExecutions, { body, signal }),
    staleTime: 60_000,
  });
}

/** Which triggers there are, what they allow, and how long they wait (ListLifeCycleTypeConfigurations). */
export function lifeCycleTypesQuery() {
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'life-cycle-types'],
    queryFn: ({ signal }) => call(listLifeCycleTypeConfigurations, { signal }),
    staleTime: 600_000,
  });
}

/** The time zones the service knows (ListTimeZones). */
export function timeZonesQuery() {
  return queryOptions({
    queryKey: ['time-zones'],
    queryFn: ({ signal }) => call(listTimeZones, { signal }),
    staleTime: Infinity,
  });
}

/** Creates a task. The id of the answer is not to be counted on. */
export function useCreateScheduledTask() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: CreateScheduledTasksBody) => call(createScheduledTasks, { body }),
      onSettled: () => invalidateScheduledTasks(client),
    }),
  );
}

/** Changes a task; what the body leaves out stays. */
export function useUpdateScheduledTask() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: ({ taskId, body }: { taskId: string; body: UpdateScheduledTasksBody }) =>
        updateScheduledTask(taskId, body),
      onSettled: () => invalidateScheduledTasks(client),
    }),
  );
}

/** Marks the mutations that switch a task on or off; their variables tell which, while they are under way. */
export const enableTaskKey = [...scheduledTasksKey, 'enable'] as const;

/** Switches a task on or off. Under way until the lists are read again, so that what was asked for can show until then. */
export function useEnableScheduledTask() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationKey: enableTaskKey,
      mutationFn: ({ taskId, enable }: { taskId: string; enable: boolean }) =>
        updateScheduledTask(taskId, { enable }),
      onSettled: () => invalidateTaskLists(client),
    }),
  );
}

/** Changes a task, outside of a component: for many, one after the other. @throws ApiError */
export function updateScheduledTask(taskId: string, body: UpdateScheduledTasksBody) {
  return call(updateScheduledTasks, {
    params: { task_id: taskId },
    body: updateScheduledTasksBody.parse(body),
  });
}

/** Lists and runs are read again, but not every task that was read whole: those do not tell whether they are on. */
export function invalidateTaskLists(client: QueryClient): Promise<void> {
  return client.invalidateQueries({
    queryKey: scheduledTasksKey,
    predicate: ({ queryKey }) => queryKey[scheduledTasksKey.length] !== 'one',
  });
}

/** Everything read of scheduled tasks is read again. */
export function invalidateScheduledTasks(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: scheduledTasksKey });
}
