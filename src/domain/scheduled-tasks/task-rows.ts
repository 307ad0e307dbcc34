// Rows of the list of tasks: only they tell whether a task is on, its priority, its next run and how its last one went.
import { scheduledTasksSource } from '~/api/scheduled-tasks';
import type { ScheduledTask } from '~/contract/scheduled-tasks';

/** The service lists tasks by the clock and triggered ones apart. */
export type Listing = 'timed' | 'triggered';

const filterOf = (listing: Listing) => (listing === 'triggered' ? { scheduled_type: 'LIFE_CYCLE' } : {});

/** Finds the row of one task by its name, which the service matches in part, and its id; null when the list has none. @throws ApiError */
export async function findTaskRow(
  task: { id: string; name: string; listing: Listing },
  signal?: AbortSignal,
): Promise<ScheduledTask | null> {
  let found: ScheduledTask | undefined;
  const isEnough = (fresh: readonly ScheduledTask[]) => {
    found ??= fresh.find(({ id }) => id === task.id);
    return found !== undefined;
  };
  await scheduledTasksSource.readAll(
    { ...filterOf(task.listing), task_name: task.name },
    { signal, isEnough },
  );
  return found ?? null;
}

/**
 * Reads every row of both lists, by id.
 * @param onProgress hears how many rows are read, of how many as far as is known
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readAllTaskRows(
  signal?: AbortSignal,
  onProgress?: (read: number, total: number) => void,
): Promise<ReadonlyMap<string, ScheduledTask>> {
  const reading = { timed: { read: 0, total: 0 }, triggered: { read: 0, total: 0 } };
  const readListing = async (listing: Listing) => {
    const { rows } = await scheduledTasksSource.readAll(filterOf(listing), {
      signal,
      onProgress: (progress) => {
        reading[listing] = progress;
        const { timed, triggered } = reading;
        onProgress?.(timed.read + triggered.read, timed.total + triggered.total);
      },
    });
    return rows;
  };
  const both = await Promise.all([readListing('timed'), readListing('triggered')]);
  return new Map(both.flat().map((row) => [row.id, row]));
}
