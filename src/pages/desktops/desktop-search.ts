import * as z from 'zod/mini';
import { CONNECT_STATUSES, DESKTOP_ID_LIMIT, DESKTOP_LIST_LIMIT } from '~/contract/desktops';
import { PROJECT_ID_LIMIT, TEXT_LIMIT } from '~/contract/wire';
import {
  flag,
  oneOf,
  readFilters,
  text,
  texts,
  type FilterValues,
  type ParsedAddress,
} from '~/lib/url-filters';
import { rawSearch, toSearchParams } from '~/lib/url-state';
import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from './column-ids';

/** Page sizes the list offers. */
export const PAGE_SIZES = [10, 20, 50, 100, 200, 500, DESKTOP_LIST_LIMIT] as const;
/** What the server sorts by; a leading minus is descending. */
export const SORTS = ['computer_name', '-computer_name', 'created', '-created'] as const;
/** The tabs of a desktop's detail. */
export const DETAIL_TABS = [
  'overview',
  'network',
  'disks',
  'snapshots',
  'users',
  'tags',
  'jobs',
  'actions',
  'sessions',
] as const;
export type DetailTab = (typeof DETAIL_TABS)[number];

/** Longest value of a text filter, and of each comma-joined one as a whole (API manual, ListDesktops). */
export const FILTER_LENGTH = TEXT_LIMIT;

const value = text({ max: FILTER_LENGTH });
const joined = texts({
  max: FILTER_LENGTH,
  joined: FILTER_LENGTH,
  accepts: (item) => !item.includes(','),
});

/** Filters of the list. Empty text, an empty list and null mean that the filter is off. */
const filters = {
  user_name: texts({ max: FILTER_LENGTH, most: 100 }),
  computer_name: value,
  desktop_ip: value,
  desktop_id: texts({ max: FILTER_LENGTH, most: DESKTOP_ID_LIMIT }),
  pool_id: joined,
  desktop_type: joined,
  status: value,
  connect_status: oneOf(CONNECT_STATUSES),
  mid_task: flag(true),
  is_share_desktop: flag(),
  subnet_id: value,
  enterprise_project_id: text({ max: PROJECT_ID_LIMIT, accepts: (id) => /^[a-zA-Z0-9_-]*$/.test(id) }),
  tag: texts({
    max: FILTER_LENGTH,
    joined: FILTER_LENGTH,
    verbatim: true,
    accepts: (tag) => /^[^,=]+=[^,]*$/.test(tag),
  }),
  image_id: value,
  charge_mode: oneOf(['0', '1']),
  user_attached: flag(),
  in_maintenance_mode: flag(),
  availability_zone: value,
  is_support_internet: flag(),
};

// Every field falls back by itself, so that a broken link loses only what is broken in it.
const layout = z.object({
  sort: z.catch(z.enum(['', ...SORTS]), ''),
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)), 1),
  page_size: z.catch(z.pipe(z.coerce.number(), z.literal(PAGE_SIZES)), 50),
  columns: z.catch(z.array(z.enum(COLUMN_IDS)).check(z.minLength(1)), [...DEFAULT_COLUMNS]),
  panel: z.catch(z.string().check(z.trim(), z.maxLength(FILTER_LENGTH)), ''),
  tab: z.catch(z.enum(DETAIL_TABS), 'overview'),
});

/** The whole of what the list's address holds. */
export type DesktopSearch = DesktopFilters & z.infer<typeof layout>;
/** What of it decides which rows there are and in which order: not the page, nor what is open beside them. */
export type DesktopView = Omit<DesktopSearch, 'page' | 'page_size' | 'panel' | 'tab'>;
/** Only the filters of it. */
export type DesktopFilters = FilterValues<typeof filters>;
export type FilterName = keyof DesktopFilters;

/** The view a bare address shows. */
export const DEFAULT_SEARCH: DesktopSearch = parseDesktopSearch(new URLSearchParams()).view;
export const FILTER_NAMES = Object.keys(filters).filter((name): name is FilterName => name in filters);

/** Reads the address: the view, and which of its filters cannot be read. */
export function parseDesktopSearch(params: URLSearchParams): ParsedAddress<DesktopSearch> {
  const { values, unreadable } = readFilters(filters, params);
  const raw = rawSearch(params);
  const columns = params.get('columns');
  if (columns !== null) raw['columns'] = [...new Set(columns.split(','))];
  return { view: { ...values, ...layout.parse(raw) }, unreadable };
}

/** Writes the address; what equals the default is left out. */
export function toDesktopParams(search: DesktopSearch): URLSearchParams {
  const { columns, ...rest } = search;
  const params = toSearchParams(rest, DEFAULT_SEARCH);
  if (!sameColumns(columns, DEFAULT_COLUMNS)) params.set('columns', columns.join(','));
  return params;
}

/** Writes an address for other readers, whose own columns may not be the usual ones: the columns are always named. */
export function toLinkParams(search: DesktopSearch): URLSearchParams {
  const params = toDesktopParams(search);
  params.set('columns', search.columns.join(','));
  return params;
}

function sameColumns(a: readonly ColumnId[], b: readonly ColumnId[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/** A change of filter, sort or page size goes back to page 1; only turning the page keeps it. */
export function withChange(search: DesktopSearch, change: Partial<DesktopSearch>): DesktopSearch {
  const turns = Object.keys(change).every((key) => ['page', 'columns', 'panel', 'tab'].includes(key));
  return { ...search, ...(turns ? {} : { page: 1 }), ...change };
}

/** True when the filter narrows the list. */
export function isActive(search: DesktopFilters, name: FilterName): boolean {
  const value = search[name];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
}

/** The filters of a view with all of them off. */
export function withoutFilters(): DesktopFilters {
  const {
    sort: _sort,
    page: _page,
    page_size: _size,
    columns: _columns,
    panel: _panel,
    tab: _tab,
    ...off
  } = DEFAULT_SEARCH;
  return off;
}

/** The last page of a list of `total` rows; 1 when it is empty. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** What decides the rows of the page, as text: not the columns, nor what is open beside them. */
export function listedBy(search: DesktopSearch): string {
  const { columns, panel, tab } = DEFAULT_SEARCH;
  return toDesktopParams({ ...search, columns, panel, tab }).toString();
}

/** The view of an address. */
export function viewOf(search: DesktopSearch): DesktopView {
  const { page: _page, page_size: _size, panel: _panel, tab: _tab, ...view } = search;
  return view;
}
