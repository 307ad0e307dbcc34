import { queryOptions } from '@tanstack/react-query';
import { runDesktopsSource, scheduledTasksKey } from '~/api/scheduled-tasks';
import type { ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { findTaskRow } from '~/domain/scheduled-tasks/task-rows';

/** The task's row of the list, which alone tells whether it is on. Key: ['scheduled-tasks', 'list', 'row', id, name, listing]. */
export function taskRowQuery(taskId: string, task: ShowScheduledTasksReply | undefined) {
  const listing = task?.scheduled_type === 'LIFE_CYCLE' ? 'triggered' : 'timed';
  const name = task?.task_name ?? '';
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'list', 'row', taskId, name, listing],
    queryFn: ({ signal }) => findTaskRow({ id: taskId, name, listing }, signal),
    enabled: task !== undefined,
  });
}

/**
 * Every desktop of a run that the service lets be read. Key: ['scheduled-tasks', 'record', { taskId, recordId }, 'all'].
 * @param onProgress hears how many are read, of how many
 */
export function runDesktopsQuery(
  record: { taskId: string; recordId: string },
  onProgress: (progress: { read: number; total: number }) => void,
) {
  // What hears of the progress is no part of what is read.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'record', record, 'all'],
    queryFn: ({ signal }) => runDesktopsSource(record).readAll({}, { signal, onProgress }),
  });
}
