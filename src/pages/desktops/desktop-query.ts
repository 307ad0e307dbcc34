import type { ListRequest } from '~/api/desktops';
import type { ListDesktopsDetailQuery, ListDesktopsQuery } from '~/contract/desktops';
import type { Filter } from '~/ui/list/filters/filter';
import { sliceOf } from '~/ui/list/list';
import { isDetailColumn } from '~/domain/desktops/column-ids';
import { desktopFilters } from '~/domain/desktops/desktop-filters';
import { type DesktopFilters, type DesktopView, type FilterName } from './desktop-filters';

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
export function needsDetail(view: DesktopView): boolean {
  return view.sort !== '' || needsDetailFilter(view) || view.columns.some(isDetailColumn);
}

function needsDetailFilter(view: DesktopFilters): boolean {
  return DETAIL_FILTERS.some((name) => isActive(view, name));
}

/** The view without the filters only the detailed list takes, nor those no list takes: for the short list, which has more rows then. */
export function withoutDetailFilters(view: DesktopView): DesktopView {
  const names = [...DETAIL_FILTERS, ...SCAN_FILTERS];
  return { ...view, ...Object.fromEntries(names.map((name) => [name, desktopFilters[name].off])) };
}

/** True when the filter narrows the list. */
function isActive(view: DesktopFilters, name: FilterName): boolean {
  const filter: Filter<unknown> = desktopFilters[name];
  return filter.write(view[name]).length > 0;
}

/** True when the view keeps rows by something no list can filter by. */
export function needsScan(view: DesktopFilters): boolean {
  return SCAN_FILTERS.some((name) => isActive(view, name));
}

/** The read that fills the page of a view. */
export function toListRequest(view: DesktopView): ListRequest {
  const slice = sliceOf(view);
  const whole = toWholeRequest(view, true);
  return whole.list === 'short'
    ? { list: 'short', query: { ...whole.query, ...slice } }
    : { list: 'detail', query: { ...whole.query, ...slice } };
}

/** The read of everything that matches; without the columns, by the shortest list that can tell. */
export function toWholeRequest(view: DesktopView, withColumns: boolean): ListRequest {
  const detailed = withColumns ? needsDetail(view) : needsDetailFilter(view);
  if (!detailed) return { list: 'short', query: shortFilters(view) };
  return { list: 'detail', query: { ...detailFilters(view), ...sorting(view) } };
}

function shared(view: DesktopFilters) {
  return {
    computer_name: text(view.computer_name),
    desktop_ip: text(view.desktop_ip),
    desktop_id: list(view.desktop_id),
    pool_id: comma(view.pool_id),
    desktop_type: comma(view.desktop_type),
    status: text(view.status),
    is_share_desktop: flag(view.is_share_desktop),
    subnet_id: text(view.subnet_id),
    enterprise_project_id: text(view.enterprise_project_id),
    tag: comma(view.tag),
  };
}

function shortFilters(view: DesktopFilters): ListDesktopsQuery {
  return { ...shared(view), user_name: list(view.user_name) };
}

function detailFilters(view: DesktopFilters): ListDesktopsDetailQuery {
  return {
    ...shared(view),
    // One name is matched loosely by user_name, as the short list does; several go as user_names, which wins over it.
    user_name: view.user_name.length === 1 ? view.user_name[0] : undefined,
    user_names: view.user_name.length > 1 ? [...view.user_name] : undefined,
    image_id: text(view.image_id),
    charge_mode: view.charge_mode === '' ? undefined : view.charge_mode,
    user_attached: flag(view.user_attached),
    in_maintenance_mode: flag(view.in_maintenance_mode),
    availability_zone: text(view.availability_zone),
    is_support_internet: flag(view.is_support_internet),
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
const list = (value: readonly string[]) => (value.length === 0 ? undefined : [...value]);
const comma = (value: readonly string[]) => (value.length === 0 ? undefined : value.join(','));
const flag = (value: boolean | null) => value ?? undefined;
