import { queryOptions } from '@tanstack/react-query';
import {
  listDesktopPools,
  showDesktopPoolDetail,
  type ListDesktopPoolsQuery,
} from '~/contract/desktop-pools';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about desktop pools begins with this key. */
export const desktopPoolsKey = ['desktop-pools'] as const;

/** Desktop pools; without a query as many as one call gives. Key: ['desktop-pools', 'list', query]. */
export function desktopPoolsQuery(query: ListDesktopPoolsQuery = { limit: listDesktopPools.pages.limit }) {
  return queryOptions({
    queryKey: [...desktopPoolsKey, 'list', query],
    queryFn: ({ signal }) => call(listDesktopPools, { query, signal }),
    staleTime: 60_000,
  });
}

/** Desktop pools (ListDesktopPools): a page of them, or all that match. */
export const desktopPoolsSource = listSource(listDesktopPools, desktopPoolsKey, (pool) => pool.id);

/** Reads one pool (ShowDesktopPoolDetail), without the cache. @throws ApiError, or the AbortError of `signal` */
export function readDesktopPool(poolId: string, signal?: AbortSignal) {
  return call(showDesktopPoolDetail, { params: { pool_id: poolId }, ...(signal && { signal }) });
}

/** One pool (ShowDesktopPoolDetail). Key: ['desktop-pools', 'one', poolId]. */
export function desktopPoolQuery(poolId: string) {
  return queryOptions({
    queryKey: [...desktopPoolsKey, 'one', poolId],
    queryFn: ({ signal }) => readDesktopPool(poolId, signal),
  });
}
