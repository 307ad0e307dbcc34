import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { desktopPageQuery, desktopsByIdQuery, type DesktopPage } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type DesktopRow } from '~/contract/desktops';
import { isMidTask } from '~/domain/desktops/desktop-facts';
import { useMessages } from '~/i18n/I18n';
import { sliceOf } from '~/ui/list/list';
import type { ListRows } from '~/ui/list/list-rows';
import type { DesktopView } from './desktop-filters';
import { needsScan, toListRequest } from './desktop-query';
import { scanProgress, scanQuery } from './read-desktops';
import { lacksPools, withPools } from './row-pools';

/** Rows that are mid-task are read again this often, while somebody looks; the whole page less often. */
const MOVING_MS = 5_000;
const PAGE_WITH_MOVING_MS = 20_000;
/** Desktops seldom change their pool. */
const POOLS_FRESH_MS = 5 * 60_000;

/** Reads the rows of a view by the one rule of desktop-query.ts. */
export function useDesktopRows(view: DesktopView): ListRows<DesktopRow> {
  const t = useMessages('desktops');
  const isScan = needsScan(view);
  const page = useQuery({
    ...desktopPageQuery(toListRequest(view)),
    enabled: !isScan,
    refetchInterval: ({ state }) => pace(state),
  });
  const scan = useQuery({ ...scanQuery(view), enabled: isScan });
  const progress = useSyncExternalStore(scanProgress.subscribe, scanProgress.get);
  const result = isScan ? scan : page;
  const read = result.data?.desktops;
  const shown = useMemo(() => (isScan && read ? pageOf(read, view) : read), [isScan, read, view]);
  const rows = useMoving(usePools(shown, lacksPools(view)));
  return {
    rows,
    total: result.data?.total_count ?? 0,
    error: result.error,
    isStale: !isScan && page.isPlaceholderData,
    isFetching: result.isFetching,
    updatedAt: result.dataUpdatedAt > 0 ? new Date(result.dataUpdatedAt) : null,
    progress: isScan && result.isFetching ? t.scanning(progress.read, progress.total) : undefined,
    refetch: () => void result.refetch(),
  };
}

function pace({ status, data }: { status: string; data: DesktopPage | undefined }): number | false {
  return status !== 'pending' && data?.desktops.some(isMidTask) ? PAGE_WITH_MOVING_MS : false;
}

/** Rows with their pools, where the list they come from has none. They come after the rows, which wait for nothing. */
function usePools(rows: DesktopRow[] | undefined, isWanted: boolean): DesktopRow[] | undefined {
  const ids = useMemo(() => rows?.map((row) => row.desktop_id) ?? [], [rows]);
  const isAsked = isWanted && ids.length > 0;
  const { data } = useQuery({ ...desktopsByIdQuery(ids), enabled: isAsked, staleTime: POOLS_FRESH_MS });
  return useMemo(() => (isAsked && rows && data ? withPools(rows, data) : rows), [isAsked, rows, data]);
}

/**
 * Rows with what moves in them as of now: progress and states of those that are mid-task, from one read of the detailed
 * list by id (at most 100). The short list has no progress, and reading the whole page for a few rows would be waste.
 */
function useMoving(rows: DesktopRow[] | undefined): DesktopRow[] | undefined {
  const ids = (rows ?? [])
    .filter(isMidTask)
    .map((row) => row.desktop_id)
    .slice(0, DESKTOP_ID_LIMIT);
  const { data } = useQuery({
    ...desktopPageQuery({ list: 'detail', query: { desktop_id: ids, limit: ids.length } }),
    enabled: ids.length > 0,
    // A read that failed is made again with the page's, so that a row never stands still for good.
    refetchInterval: ({ state }) => (state.status === 'error' ? PAGE_WITH_MOVING_MS : MOVING_MS),
  });
  return useMemo(() => {
    if (!data || ids.length === 0) return rows;
    const now = new Map(data.desktops.map((row) => [row.desktop_id, row]));
    return rows?.map((row) => {
      const fresh = isMidTask(row) ? now.get(row.desktop_id) : undefined;
      if (!fresh) return row;
      const { status, task_status, process, login_status } = fresh;
      return { ...row, status, task_status, process, connect_status: login_status };
    });
  }, [rows, data, ids.length]);
}

function pageOf(rows: DesktopRow[], view: DesktopView): DesktopRow[] {
  const { offset, limit } = sliceOf(view);
  return rows.slice(offset, offset + limit);
}
