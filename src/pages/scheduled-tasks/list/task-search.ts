import * as z from 'zod/mini';
import { TEXT_LIMIT } from '~/contract/wire';
import { TASKS_PER_PAGE, type ListScheduledTasksQuery } from '~/contract/scheduled-tasks';
import { readFilters, text, type FilterValues, type ParsedAddress } from '~/lib/url-filters';
import { rawSearch, toSearchParams } from '~/lib/url-state';

/** Page sizes the list offers; the service gives at most 50 rows a call. */
export const PAGE_SIZES = [10, 20, TASKS_PER_PAGE] as const;
/** Longest value of a filter. */
export const FILTER_LENGTH = TEXT_LIMIT;

const value = text({ max: FILTER_LENGTH });

/** Filters of the list, by the names of ListScheduledTasks. Empty text means that the filter is off. */
const filters = {
  task_name: value,
  task_type: value,
  scheduled_type: value,
  life_cycle_type: value,
  last_status: value,
};

// Every field falls back by itself, so that a broken link loses only what is broken in it.
const layout = z.object({
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)), 1),
  page_size: z.catch(z.pipe(z.coerce.number(), z.literal(PAGE_SIZES)), 50),
});

/** The whole of what the list's address holds. */
export type TaskSearch = TaskFilters & z.infer<typeof layout>;
/** Only the filters of it. */
export type TaskFilters = FilterValues<typeof filters>;
export type FilterName = keyof TaskFilters;

/** The view a bare address shows. */
export const DEFAULT_SEARCH: TaskSearch = parseTaskSearch(new URLSearchParams()).view;
export const FILTER_NAMES = Object.keys(filters).filter((name): name is FilterName => name in filters);

/** Reads the address: the view, and which of its filters cannot be read. */
export function parseTaskSearch(params: URLSearchParams): ParsedAddress<TaskSearch> {
  const { values, unreadable } = readFilters(filters, params);
  return { view: { ...values, ...layout.parse(rawSearch(params)) }, unreadable };
}

/** Writes the address; what equals the default is left out. */
export function toTaskParams(search: TaskSearch): URLSearchParams {
  return toSearchParams(search, DEFAULT_SEARCH);
}

/** A change of filter or page size goes back to page 1; only turning the page keeps it. */
export function withChange(search: TaskSearch, change: Partial<TaskSearch>): TaskSearch {
  const turns = Object.keys(change).every((key) => key === 'page');
  return { ...search, ...(turns ? {} : { page: 1 }), ...change };
}

/** True when the filter narrows the list. */
export function isActive(search: TaskFilters, name: FilterName): boolean {
  return search[name] !== '';
}

/** The filters of a view with all of them off. */
export function withoutFilters(): TaskFilters {
  const { page: _page, page_size: _size, ...off } = DEFAULT_SEARCH;
  return off;
}

/** The filters of a view as text, to tell whether they changed. */
export function filterKey(search: TaskSearch): string {
  return toTaskParams({ ...search, page: 1, page_size: DEFAULT_SEARCH.page_size }).toString();
}

/** The last page of a list of `total` rows; 1 when it is empty. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** Tasks that run by the clock, and those something triggers: the service never lists both at once. */
export type TaskPart = 'timed' | 'triggered';

/** Which of the two lists a view is about. A trigger is a matter of triggered tasks alone. */
export function partsOf({ scheduled_type, life_cycle_type }: TaskFilters): readonly TaskPart[] {
  if (scheduled_type === TRIGGERED) return ['triggered'];
  if (scheduled_type !== '') return ['timed'];
  return life_cycle_type === '' ? ['timed', 'triggered'] : ['triggered'];
}

const TRIGGERED = 'LIFE_CYCLE';

/** What one of the two lists is asked for. */
export function toTaskFilter(
  search: TaskFilters,
  part: TaskPart,
): Omit<ListScheduledTasksQuery, 'offset' | 'limit'> {
  const { task_name, task_type, scheduled_type, life_cycle_type, last_status } = search;
  return {
    task_name: given(task_name),
    task_type: given(task_type),
    scheduled_type: part === 'triggered' ? TRIGGERED : given(scheduled_type),
    life_cycle_type: given(life_cycle_type),
    last_status: given(last_status),
  };
}

const given = (value: string) => (value === '' ? undefined : value);
