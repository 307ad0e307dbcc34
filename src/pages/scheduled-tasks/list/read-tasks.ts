import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readAllScheduledTasks, readScheduledTasks, scheduledTasksKey } from '~/api/scheduled-tasks';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import type { ReadProgress } from '~/ui/list/read-progress';
import { mergedSlices, type Slice } from './merged-page';
import { partsOf, toTaskFilter, type TaskFilters, type TaskPart, type TaskSearch } from './task-search';

/** A page of the list. */
export interface TaskPage {
  readonly rows: readonly ScheduledTask[];
  readonly total: number;
  /** Which of the two lists could not be read, and why; its rows are missing from the page and from the total. */
  readonly missing: { readonly part: TaskPart; readonly error: unknown } | null;
}

/** The page of a view. Key: ['scheduled-tasks', 'list', 'page', filters, page]. */
export function taskPageQuery({ page, page_size, ...filters }: TaskSearch) {
  const wanted = { offset: (page - 1) * page_size, limit: page_size };
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'list', 'page', filters, wanted],
    queryFn: ({ signal }) => readPage(filters, wanted, signal),
    placeholderData: keepPreviousData,
  });
}

interface Rows {
  readonly rows: readonly ScheduledTask[];
  readonly total: number;
}

async function readPart(
  filters: TaskFilters,
  part: TaskPart,
  slice: Slice,
  signal: AbortSignal,
  read = readScheduledTasks,
): Promise<Rows> {
  const reply = await read({ ...toTaskFilter(filters, part), ...slice }, signal);
  const rows = reply.scheduled_tasks ?? [];
  return { rows, total: reply.total_count ?? slice.offset + rows.length };
}

/**
 * Reads a page of what matches, of both lists where the filters leave room for both.
 * @throws ApiError when nothing of it can be read, or the AbortError of `signal`
 */
export async function readPage(
  filters: TaskFilters,
  page: Slice,
  signal: AbortSignal,
  read = readScheduledTasks,
): Promise<TaskPage> {
  const [first = 'timed', second] = partsOf(filters);
  if (!second) return { ...(await readPart(filters, first, page, signal, read)), missing: null };
  const settled = (part: TaskPart, slice: Slice) =>
    readPart(filters, part, slice, signal, read).then(
      (rows) => ({ rows }),
      (error: unknown) => ({ error }),
    );
  // The first page needs the second list's beginning, if anything of it: the two are asked for at once. Further pages have to
  // know first how long the first list is.
  const reading = settled(first, page);
  const early = page.offset === 0 ? settled(second, page) : null;
  const timed = await reading;
  const firstRows = 'rows' in timed ? timed.rows : NO_ROWS;
  const slice = mergedSlices(page, firstRows.total).second;
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

const NO_ROWS: Rows = { rows: [], total: 0 };

/**
 * Reads everything that matches a view, the list by the clock before the triggered one.
 * @throws ApiError: half of what matches would be worse than nothing
 */
export async function readWhole(
  filters: TaskFilters,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<ScheduledTask[]> {
  // Nothing promises that what a trigger starts is in one of the two lists alone.
  const all = new Map<string, ScheduledTask>();
  for (const part of partsOf(filters)) {
    const before = all.size;
    const { rows } = await readAllScheduledTasks(toTaskFilter(filters, part), {
      signal,
      onProgress: ({ read, total }) => onProgress({ read: before + read, total: before + total }),
    });
    for (const row of rows) all.set(row.id, row);
  }
  return [...all.values()];
}
