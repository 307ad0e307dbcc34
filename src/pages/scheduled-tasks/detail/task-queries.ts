import { queryOptions } from '@tanstack/react-query';
import { readPages } from '~/api/read-pages';
import { readRecordDetails, scheduledTasksKey } from '~/api/scheduled-tasks';
import {
  listScheduledTasksRecordsDetails,
  TASKS_PER_PAGE,
  type ScheduledTasksRecordDetail,
  type ShowScheduledTasksReply,
} from '~/contract/scheduled-tasks';
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

const { lastOffset: LAST_OFFSET } = listScheduledTasksRecordsDetails.pages;

/** What a run did to its desktops, as far as the service lets it be read. */
export interface RunDesktops {
  readonly rows: readonly ScheduledTasksRecordDetail[];
  /** As the service counts them; more than `rows` when not all could be reached. */
  readonly total: number;
}

/**
 * Every desktop of a run, read 50 at a time. Key: ['scheduled-tasks', 'record', { taskId, recordId }, 'all'].
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
    queryFn: ({ signal }): Promise<RunDesktops> =>
      readPages({
        signal,
        onProgress,
        limit: TASKS_PER_PAGE,
        lastOffset: LAST_OFFSET,
        rowKey: (row: ScheduledTasksRecordDetail) => row.id,
        readPage: async (offset, limit) => {
          const reply = await readRecordDetails(record, { offset, limit }, signal);
          return { rows: reply.tasks_records_details ?? [], total: reply.total_count };
        },
      }),
  });
}
