import type { ListRequest } from '~/api/desktops';
import type { ListDesktopsDetailQuery, ListDesktopsQuery } from '~/contract/desktops';
import { isDetailColumn } from './column-ids';
import {
  isActive,
  withoutFilters,
  type DesktopFilters,
  type DesktopSearch,
  type DesktopView,
  type FilterName,
} from './desktop-search';

/** Filters that only ListDesktopsDetail takes. */
const DETAIL_FILTERS: readonly FilterName[] = [
  'image_id',
  'charge_mode',
  'user_attached',
  'in_maintenance_mode',
  'availability_zone',
  'is_support_internet',
];

/** Filters neither list takes: every row is read, and those that fit are kept. */
export const SCAN_FILTERS: readonly FilterName[] = ['connect_status', 'mid_task'];

/**
 * The one rule for which list to read: the short one, unless the view sorts, filters by something only the detailed one knows,
 * or shows a column only the detailed one fills.
 */
export function needsDetail(search: DesktopView): boolean {
  return search.sort !== '' || needsDetailFilter(search) || search.columns.some(isDetailColumn);
}

function needsDetailFilter(search: DesktopFilters): boolean {
  return DETAIL_FILTERS.some((name) => isActive(search, name));
}

/** The view without the filters only the detailed list takes, nor those no list takes: for the short list, which has more rows then. */
export function withoutDetailFilters<View extends DesktopView>(view: View): View {
  const off = withoutFilters();
  const names = [...DETAIL_FILTERS, ...SCAN_FILTERS];
  return { ...view, ...Object.fromEntries(names.map((name) => [name, off[name]])) };
}

/** True when the view keeps rows by something no list can filter by. */
export function needsScan(search: DesktopFilters): boolean {
  return SCAN_FILTERS.some((name) => isActive(search, name));
}

/** The read that fills the page of a view. */
export function toListRequest(search: DesktopSearch): ListRequest {
  const paging = { offset: (search.page - 1) * search.page_size, limit: search.page_size };
  if (!needsDetail(search)) return { list: 'short', query: { ...shortFilters(search), ...paging } };
  return { list: 'detail', query: { ...detailFilters(search), ...sorting(search), ...paging } };
}

/** The read for everything that matches the filters, by the shortest list that can tell. */
export function toWholeRequest(search: DesktopView, withColumns: boolean): ListRequest {
  const detailed = withColumns ? needsDetail(search) : needsDetailFilter(search);
  if (!detailed) return { list: 'short', query: shortFilters(search) };
  return { list: 'detail', query: { ...detailFilters(search), ...sorting(search) } };
}

function shared(search: DesktopFilters) {
  return {
    computer_name: text(search.computer_name),
    desktop_ip: text(search.desktop_ip),
    desktop_id: list(search.desktop_id),
    pool_id: comma(search.pool_id),
    desktop_type: comma(search.desktop_type),
    status: text(search.status),
    is_share_desktop: flag(search.is_share_desktop),
    subnet_id: text(search.subnet_id),
    enterprise_project_id: text(search.enterprise_project_id),
    tag: comma(search.tag),
  };
}

function shortFilters(search: DesktopFilters): ListDesktopsQuery {
  return { ...shared(search), user_name: list(search.user_name) };
}

function detailFilters(search: DesktopFilters): ListDesktopsDetailQuery {
  return {
    ...shared(search),
    // One name is matched loosely by user_name, as the short list does; several go as user_names, which wins over it.
    user_name: search.user_name.length === 1 ? search.user_name[0] : undefined,
    user_names: search.user_name.length > 1 ? search.user_name : undefined,
    image_id: text(search.image_id),
    charge_mode: search.charge_mode === '' ? undefined : search.charge_mode,
    user_attached: flag(search.user_attached),
    in_maintenance_mode: flag(search.in_maintenance_mode),
    availability_zone: text(search.availability_zone),
    is_support_internet: flag(search.is_support_internet),
  };
}

function sorting({ sort }: DesktopView): Pick<ListDesktopsDetailQuery, 'sort_field' | 'sort_type'> {
  if (sort === '') return {};
  const descending = sort.startsWith('-');
  return {
    sort_field: sort.endsWith('created') ? 'created' : 'computer_name',
    sort_type: descending ? 'DESC' : 'ASC',
  };
}

const text = (value: string) => (value === '' ? undefined : value);
const list = (value: string[]) => (value.length === 0 ? undefined : value);
const comma = (value: string[]) => (value.length === 0 ? undefined : value.join(','));
const flag = (value: boolean | null) => value ?? undefined;
