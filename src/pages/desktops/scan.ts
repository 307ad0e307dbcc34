import { queryOptions } from '@tanstack/react-query';
import { desktopsKey, readDesktopPage } from '~/api/desktops';
import { DESKTOP_LIST_LIMIT } from '~/contract/desktops';
import type { DesktopRow } from '~/contract/desktops';
import { createStore, type Store } from '~/lib/store';
import type { ReadProgress } from '~/ui/list/read-progress';
import { needsScan, toWholeRequest } from './desktop-query';
import { connectStatusOf, isMidTask } from './desktop-row';
import type { DesktopFilters, DesktopView } from './desktop-search';

/**
 * Reads everything that matches a view, 1,000 rows a call, in order. Stops at the total of the first answer, so that a fleet
 * that grows meanwhile cannot keep it going.
 * @param withColumns read the list the visible columns need, rather than the shortest one that can tell the rows
 */
export async function readWhole(
  view: DesktopView,
  withColumns: boolean,
  signal: AbortSignal | undefined,
  onProgress: (progress: ReadProgress) => void,
): Promise<DesktopRow[]> {
  const rows: DesktopRow[] = [];
  const seen = new Set<string>();
  let total = Number.POSITIVE_INFINITY;
  let offset = 0;
  while (offset < total) {
    const reply = await readDesktopPage(
      toWholeRequest(view, offset, DESKTOP_LIST_LIMIT, withColumns),
      signal,
    );
    if (offset === 0) total = reply.total_count;
    for (const row of reply.desktops) {
      // Rows shift while pages are read one after another; a row met twice counts once.
      if (seen.has(row.desktop_id)) continue;
      seen.add(row.desktop_id);
      if (keeps(view, row)) rows.push(row);
    }
    if (reply.desktops.length === 0) break;
    // On from what came, not from what was asked for: the manual has two limits for the detailed list, 1,000 and 500.
    offset += reply.desktops.length;
    onProgress({ read: Math.min(offset, total), total });
  }
  return rows;
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
