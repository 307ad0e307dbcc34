// Rows of the list of tasks: only they tell whether a task is on, its priority, its next run and how its last one went.
import { readScheduledTasks } from '~/api/scheduled-tasks';
import { TASKS_PER_PAGE, type ScheduledTask } from '~/contract/scheduled-tasks';

/** The service lists tasks by the clock and triggered ones apart. */
export type Listing = 'timed' | 'triggered';

const AT_ONCE = 4;

/** Reads rows of one of the two lists, page by page, until `isDone` or the end. Stops at the total of the first answer. */
async function readRows(
  listing: Listing,
  taskName: string | undefined,
  onRows: (rows: readonly ScheduledTask[], total: number) => boolean,
  signal?: AbortSignal,
): Promise<void> {
  let total = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset < total; offset += TASKS_PER_PAGE) {
    const reply = await readScheduledTasks(
      {
        offset,
        limit: TASKS_PER_PAGE,
        task_name: taskName,
        scheduled_type: listing === 'triggered' ? 'LIFE_CYCLE' : undefined,
      },
      signal,
    );
    const rows = reply.scheduled_tasks ?? [];
    if (offset === 0) total = reply.total_count ?? rows.length;
    if (onRows(rows, total) || rows.length === 0) return;
  }
}

/** Finds the row of one task by its name, which the service matches in part, and its id; null when the list has none. @throws ApiError */
export async function findTaskRow(
  task: { id: string; name: string; listing: Listing },
  signal?: AbortSignal,
): Promise<ScheduledTask | null> {
  let found: ScheduledTask | null = null;
  const take = (rows: readonly ScheduledTask[]) => {
    found = rows.find(({ id }) => id === task.id) ?? null;
    return found !== null;
  };
  await readRows(task.listing, task.name, take, signal);
  return found;
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
  const rows = new Map<string, ScheduledTask>();
  const totals: Record<Listing, number> = { timed: 0, triggered: 0 };
  const collect = (listing: Listing) =>
    readRows(
      listing,
      undefined,
      (found, total) => {
        totals[listing] = total;
        for (const row of found) rows.set(row.id, row);
        onProgress?.(rows.size, totals.timed + totals.triggered);
        return false;
      },
      signal,
    );
  await Promise.all([collect('timed'), collect('triggered')]);
  return rows;
}

/** Does something for each item, a few at once, in no order. */
export async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
