import * as z from 'zod/mini';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import {
  SNAPSHOT_CREATE_TYPES,
  SNAPSHOT_DISK_TYPES,
  SNAPSHOT_LIST_LIMIT,
  type ListDesktopSnapshotQuery,
} from '~/contract/snapshots';
import { oneOf, readFilters, text, texts, type FilterValues, type ParsedAddress } from '~/lib/url-filters';
import { rawSearch, toSearchParams } from '~/lib/url-state';

/** Page sizes the list offers. */
export const PAGE_SIZES = [10, 20, 50, 100, 200, 500, SNAPSHOT_LIST_LIMIT] as const;
/** What the server sorts by; a leading minus is descending. */
export const SORTS = ['create_time', '-create_time', 'snapshot_name', '-snapshot_name'] as const;
/** Longest value of a text filter, and the most values of a list. The manual states neither; the address must stay short. */
export const FILTER_LENGTH = 255;
export const LIST_LENGTH = DESKTOP_ID_LIMIT;

const values = texts({ max: FILTER_LENGTH, most: LIST_LENGTH });

/** Filters of the list. Empty text and an empty list mean that the filter is off. */
const filters = {
  snapshot_name: values,
  status: text({ max: FILTER_LENGTH }),
  disk_type: oneOf(SNAPSHOT_DISK_TYPES),
  create_type: oneOf(SNAPSHOT_CREATE_TYPES),
  desktop_name: values,
  desktop_id: values,
};

// Every field falls back by itself, so that a broken link loses only what is broken in it.
const layout = z.object({
  sort: z.catch(z.enum(['', ...SORTS]), ''),
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)), 1),
  page_size: z.catch(z.pipe(z.coerce.number(), z.literal(PAGE_SIZES)), 50),
});

/** The whole of what the list's address holds. */
export type SnapshotSearch = SnapshotFilters & z.infer<typeof layout>;
/** Only the filters of it. */
export type SnapshotFilters = FilterValues<typeof filters>;
export type FilterName = keyof SnapshotFilters;

/** The view a bare address shows. */
export const DEFAULT_SEARCH: SnapshotSearch = parseSnapshotSearch(new URLSearchParams()).view;
export const FILTER_NAMES = Object.keys(filters).filter((name): name is FilterName => name in filters);

/** Reads the address: the view, and which of its filters cannot be read. */
export function parseSnapshotSearch(params: URLSearchParams): ParsedAddress<SnapshotSearch> {
  const read = readFilters(filters, params);
  const view = { ...read.values, ...layout.parse(rawSearch(params)) };
  return { view, unreadable: read.unreadable };
}

/** Writes the address; what equals the default is left out. */
export function toSnapshotParams(search: SnapshotSearch): URLSearchParams {
  return toSearchParams(search, DEFAULT_SEARCH);
}

/** A change of filter, sort or page size goes back to page 1; only turning the page keeps it. */
export function withChange(search: SnapshotSearch, change: Partial<SnapshotSearch>): SnapshotSearch {
  const turns = Object.keys(change).every((key) => key === 'page');
  return { ...search, ...(turns ? {} : { page: 1 }), ...change };
}

/** True when the filter narrows the list. */
export function isActive(search: SnapshotFilters, name: FilterName): boolean {
  return search[name].length > 0;
}

/** The filters of a view with all of them off. */
export function withoutFilters(): SnapshotFilters {
  const { sort: _sort, page: _page, page_size: _size, ...off } = DEFAULT_SEARCH;
  return off;
}

/** The filters of a view as text, to tell whether they changed. */
export function filterKey(search: SnapshotSearch): string {
  return toSnapshotParams({ ...search, sort: '', page: 1, page_size: DEFAULT_SEARCH.page_size }).toString();
}

/** The last page of a list of `total` rows; 1 when it is empty. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** The read that fills the page of a view. */
export function toSnapshotQuery(search: SnapshotSearch): ListDesktopSnapshotQuery {
  const { page, page_size } = search;
  return { ...toWholeQuery(search), offset: (page - 1) * page_size, limit: page_size };
}

/** The read of everything that matches a view. One value of a list has a filter of its own. */
export function toWholeQuery(search: SnapshotSearch): ListDesktopSnapshotQuery {
  const { desktop_id, desktop_name, snapshot_name, status, disk_type, create_type } = search;
  return {
    desktop_id: single(desktop_id),
    desktop_ids: several(desktop_id),
    desktop_name: single(desktop_name),
    desktop_names: several(desktop_name),
    snapshot_name: single(snapshot_name),
    snapshot_names: several(snapshot_name),
    disk_type: disk_type === '' ? undefined : disk_type,
    create_type: create_type === '' ? undefined : create_type,
    status: status === '' ? undefined : status,
    ...sorting(search),
  };
}

const single = (values: string[]) => (values.length === 1 ? values[0] : undefined);
const several = (values: string[]) => (values.length > 1 ? values : undefined);

function sorting({ sort }: SnapshotSearch): Pick<ListDesktopSnapshotQuery, 'sort_field' | 'sort_type'> {
  if (sort === '') return {};
  return {
    sort_field: sort.endsWith('create_time') ? 'create_time' : 'snapshot_name',
    sort_type: sort.startsWith('-') ? 'DESC' : 'ASC',
  };
}
