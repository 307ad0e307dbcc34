import { queryOptions } from '@tanstack/react-query';
import { desktopsKey, readAllDesktops, readDesktopPage, readDesktopsById } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, DESKTOP_LIST_LIMIT, type DesktopRow } from '~/contract/desktops';
import { connectStatusOf, isMidTask } from '~/domain/desktops/desktop-facts';
import { parts } from '~/lib/parts';
import { createStore, type Store } from '~/lib/store';
import type { ListSource, ReadOptions } from '~/ui/list/list-rows';
import type { ReadProgress } from '~/ui/list/read-progress';
import { isDetailColumn } from '~/domain/desktops/column-ids';
import type { DesktopFilters, DesktopView } from './desktop-filters';
import { needsScan, toWholeRequest, withoutDetailFilters } from './desktop-query';
import { lacksPools, withPools } from './row-pools';

/** The rows of a view from whichever of the two lists can fill it; everything that matches, with the visible columns. */
export const desktopsSource: Pick<ListSource<DesktopRow, DesktopView>, 'all'> = {
  all: async (view, options) => {
    if (options.keysOnly) return readWhole(view, false, options);
    const rows = await readWhole(view, true, options);
    return lacksPools(view) ? withPools(rows, await readShort(rows, view, options)) : rows;
  },
};

/** Reads everything that matches a view, in order; without the columns, by the shortest list that can tell the rows. */
async function readWhole(
  view: DesktopView,
  withColumns: boolean,
  { signal, onProgress }: ReadOptions,
): Promise<DesktopRow[]> {
  const { rows } = await readAllDesktops(toWholeRequest(view, withColumns), { signal, onProgress });
  return rows.filter((row) => keeps(view, row));
}

/** The filters no list knows, applied to a row. */
function keeps(filters: DesktopFilters, row: DesktopRow): boolean {
  if (!needsScan(filters)) return true;
  if (filters.connect_status !== '' && connectStatusOf(row) !== filters.connect_status) return false;
  return !filters.mid_task || isMidTask(row);
}

/** How far the scan on screen has come. */
export const scanProgress: Store<ReadProgress> = createStore({ read: 0, total: 0 });

/** Every row of a view that filters by what no list can; paged and sorted here afterwards. */
export function scanQuery(view: DesktopView) {
  // Not the page, nor what is open beside the rows: they decide neither which rows there are nor their order.
  const whole: DesktopView = { ...view, page: 1, page_size: 0, panel: '', tab: 'overview' };
  return queryOptions({
    queryKey: [...desktopsKey, 'scan', whole],
    queryFn: async ({ signal }) => {
      scanProgress.set({ read: 0, total: 0 });
      const rows = await readWhole(whole, true, { signal, onProgress: scanProgress.set });
      return { desktops: rows, total_count: rows.length };
    },
    staleTime: 60_000,
  });
}

/** The short list's rows of the same desktops: by id while they are few, else by all filters the short list has. */
async function readShort(
  rows: readonly DesktopRow[],
  view: DesktopView,
  options: ReadOptions,
): Promise<readonly DesktopRow[]> {
  if (rows.length > DESKTOP_LIST_LIMIT) return readWhole(withoutDetailFilters(view), false, options);
  return readDesktopsById(
    rows.map((row) => row.desktop_id),
    options.signal,
  );
}

/** Reads the selected desktops, in the order they were selected, with what the columns of a view need. */
export async function readSelected(
  ids: readonly string[],
  { columns }: DesktopView,
  options: ReadOptions,
): Promise<readonly DesktopRow[]> {
  const detailed = columns.some(isDetailColumn);
  const rows = await readByIds(ids, detailed ? 'detail' : 'short', options);
  if (!detailed || !columns.includes('pool_id')) return rows;
  return withPools(rows, await readByIds(ids, 'short', options));
}

async function readByIds(
  ids: readonly string[],
  list: 'short' | 'detail',
  { signal, onProgress }: ReadOptions,
): Promise<DesktopRow[]> {
  const found = new Map<string, DesktopRow>();
  let read = 0;
  onProgress({ read, total: ids.length });
  for (const part of parts(ids, DESKTOP_ID_LIMIT)) {
    const reply = await readDesktopPage({ list, query: { desktop_id: part, limit: part.length } }, signal);
    for (const row of reply.desktops) found.set(row.desktop_id, row);
    read += part.length;
    onProgress({ read, total: ids.length });
  }
  // A desktop deleted meanwhile has no row any more.
  return ids.flatMap((id) => found.get(id) ?? []);
}
