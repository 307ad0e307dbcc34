// The service lists tasks that run by the clock and those on a trigger apart; here the second list is behind the first.
import { queryOptions } from '@tanstack/react-query';
import { scheduledTasksKey, scheduledTasksSource } from '~/api/scheduled-tasks';
import type { ListScheduledTasksQuery, ScheduledTask } from '~/contract/scheduled-tasks';
import type { Page, ReadOptions, Slice } from '~/ui/list/list-rows';

/** The filters of ListScheduledTasks. */
export type TaskFilters = Omit<ListScheduledTasksQuery, 'offset' | 'limit'>;
type Part = 'timed' | 'triggered';

/** The kind of schedule of all tasks on a trigger. */
export const TRIGGERED = 'LIFE_CYCLE';

/** The name to show and to speak; the id when the service gave none. */
export function taskName(row: ScheduledTask): string {
  return row.task_name || row.id;
}

/** A page of the list. */
export interface TaskPage extends Page<ScheduledTask> {
  /** Which of the two lists could not be read, and why; its rows are missing from the page and from the total. */
  readonly missing: { readonly part: Part; readonly error: unknown } | null;
}

/** Both lists as one. */
export const tasksSource = {
  /** Key: ['scheduled-tasks', 'list', 'page', filters, slice]. */
  page: (filters: TaskFilters, slice: Slice) =>
    queryOptions<TaskPage>({
      queryKey: [...scheduledTasksKey, 'list', 'page', filters, slice],
      queryFn: ({ signal }) => readPage(filters, slice, signal),
    }),
  /** @throws ApiError: half of what matches would be worse than nothing */
  async all(filters: TaskFilters, { signal, onProgress }: ReadOptions): Promise<readonly ScheduledTask[]> {
    const rows: ScheduledTask[] = [];
    for (const part of partsOf(filters)) {
      const before = rows.length;
      rows.push(
        ...(await scheduledTasksSource.all(ofPart(filters, part), {
          signal,
          onProgress: ({ read, total }) => onProgress({ read: before + read, total: before + total }),
        })),
      );
    }
    return rows;
  },
};

/** Which of the two lists some filters are about. A trigger is a matter of triggered tasks alone. */
function partsOf({ scheduled_type, life_cycle_type }: TaskFilters): readonly Part[] {
  if (scheduled_type === TRIGGERED) return ['triggered'];
  if (scheduled_type) return ['timed'];
  return life_cycle_type ? ['triggered'] : ['timed', 'triggered'];
}

/** Triggered tasks come only when they are asked for by their kind of schedule. */
function ofPart(filters: TaskFilters, part: Part): TaskFilters {
  return part === 'triggered' ? { ...filters, scheduled_type: TRIGGERED } : filters;
}

const NO_ROWS: Page<ScheduledTask> = { rows: [], total: 0 };

/**
 * Reads a page of what matches, of both lists where the filters leave room for both.
 * @throws ApiError when nothing of it can be read, or the AbortError of `signal`
 */
export async function readPage(
  filters: TaskFilters,
  page: Slice,
  signal: AbortSignal,
  read = scheduledTasksSource.read,
): Promise<TaskPage> {
  const [first = 'timed', second] = partsOf(filters);
  if (!second) return { ...(await read(ofPart(filters, first), page, signal)), missing: null };
  const settled = (part: Part, slice: Slice) =>
    read(ofPart(filters, part), slice, signal).then(
      (rows) => ({ rows }),
      (error: unknown) => ({ error }),
    );
  // The first page needs the second list's beginning, if anything of it: the two are asked for at once. Further pages have to
  // know first how long the first list is.
  const reading = settled(first, page);
  const early = page.offset === 0 ? settled(second, page) : null;
  const timed = await reading;
  const firstRows = 'rows' in timed ? timed.rows : NO_ROWS;
  const slice = sliceBehind(page, firstRows.total);
  // One row at least, for the total.
  const triggered = await (early ?? settled(second, { ...slice, limit: Math.max(1, slice.limit) }));
  const secondRows = 'rows' in triggered ? triggered.rows : NO_ROWS;
  if ('error' in timed && ('error' in triggered || signal.aborted)) throw timed.error;
  const rows = [...firstRows.rows, ...secondRows.rows.slice(0, slice.limit)];
  return {
    rows: [...new Map(rows.map((row) => [row.id, row])).values()],
    total: firstRows.total + secondRows.total,
    missing:
      'error' in timed
        ? { part: first, error: timed.error }
        : 'error' in triggered
          ? { part: second, error: triggered.error }
          : null,
  };
}

/** What a page takes of a list that is behind `before` rows. */
function sliceBehind({ offset, limit }: Slice, before: number): Slice {
  const taken = Math.max(0, Math.min(limit, before - offset));
  return { offset: Math.max(0, offset - before), limit: limit - taken };
}
