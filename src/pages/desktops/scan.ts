import { queryOptions } from '@tanstack/react-query';
import { desktopsKey, readAllDesktops } from '~/api/desktops';
import type { DesktopRow } from '~/contract/desktops';
import { createStore, type Store } from '~/lib/store';
import type { ReadProgress } from '~/ui/list/read-progress';
import { needsScan, toWholeRequest } from './desktop-query';
import { connectStatusOf, isMidTask } from './desktop-row';
import type { DesktopFilters, DesktopView } from './desktop-search';

/**
 * Reads everything that matches a view, in order.
 * @param withColumns read the list the visible columns need, rather than the shortest one that can tell the rows
 */
export async function readWhole(
  view: DesktopView,
  withColumns: boolean,
  signal: AbortSignal | undefined,
  onProgress: (progress: ReadProgress) => void,
): Promise<DesktopRow[]> {
  const { rows } = await readAllDesktops(toWholeRequest(view, withColumns), { signal, onProgress });
  return rows.filter((row) => keeps(view, row));
}

/** The filters no list knows, applied to a row. */
export function keeps(filters: DesktopFilters, row: DesktopRow): boolean {
  if (!needsScan(filters)) return true;
  if (filters.connect_status !== '' && connectStatusOf(row) !== filters.connect_status) return false;
  return filters.mid_task !== true || isMidTask(row);
}

/** How far the scan on screen has come. */
export const scanProgress: Store<ReadProgress> = createStore({ read: 0, total: 0 });

/** Every row of a view that filters by what no list can; paged and sorted here afterwards. */
export function scanQuery(view: DesktopView) {
  return queryOptions({
    queryKey: [...desktopsKey, 'scan', view],
    queryFn: async ({ signal }) => {
      scanProgress.set({ read: 0, total: 0 });
      const rows = await readWhole(view, true, signal, scanProgress.set);
      return { desktops: rows, total_count: rows.length };
    },
    staleTime: 60_000,
  });
}
