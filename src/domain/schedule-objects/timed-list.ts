import { queryOptions } from '@tanstack/react-query';
import { scheduledTasksKey, scheduledTasksSource } from '~/api/scheduled-tasks';
import type { ScheduledTask } from '~/contract/scheduled-tasks';

/** Every task that runs by the clock, enabled or not, page by page. Key: ['scheduled-tasks', 'timed']. */
export function timedTasksQuery() {
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'timed'],
    queryFn: ({ signal }) => readTimedTasks(signal),
  });
}

async function readTimedTasks(signal: AbortSignal): Promise<ScheduledTask[]> {
  const { rows } = await scheduledTasksSource.readAll({}, { signal });
  // Without a filter the service leaves out what a trigger starts, but it nowhere promises to.
  return rows.filter(({ scheduled_type }) => scheduled_type !== 'LIFE_CYCLE');
}
