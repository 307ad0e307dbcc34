import { queryOptions } from '@tanstack/react-query';
import { readScheduledTasks, scheduledTasksKey } from '~/api/scheduled-tasks';
import { TASKS_PER_PAGE, type ScheduledTask } from '~/contract/scheduled-tasks';

/** Every task that runs by the clock, enabled or not, page by page. Key: ['scheduled-tasks', 'timed']. */
export function timedTasksQuery() {
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'timed'],
    queryFn: ({ signal }) => readTimedTasks(signal),
  });
}

async function readTimedTasks(signal: AbortSignal): Promise<ScheduledTask[]> {
  // Rows shift while pages are read one after another; a row met twice counts once.
  const rows = new Map<string, ScheduledTask>();
  let total = Infinity;
  for (let offset = 0; offset < total; offset += TASKS_PER_PAGE) {
    const reply = await readScheduledTasks({ offset, limit: TASKS_PER_PAGE }, signal);
    const found = reply.scheduled_tasks ?? [];
    if (offset === 0) total = reply.total_count ?? found.length;
    for (const row of found) rows.set(row.id, row);
    if (found.length === 0) break;
  }
  // Without a filter the service leaves out what a trigger starts, but it nowhere promises to.
  return [...rows.values()].filter(({ scheduled_type }) => scheduled_type !== 'LIFE_CYCLE');
}
