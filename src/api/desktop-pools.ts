import { queryOptions } from '@tanstack/react-query';
import {
  listDesktopPools,
  showDesktopPoolDetail,
  type ListDesktopPoolsQuery,
} from '~/contract/desktop-pools';
import { listPoolDesktopsDetail } from '~/contract/pool-desktops';
import { listPoolUsers } from '~/contract/pool-users';
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

/** The desktops of a pool (ListPoolDesktopsDetail). */
export function poolDesktopsSource(poolId: string) {
  const key = [...desktopPoolsKey, 'desktops', poolId];
  return listSource(listPoolDesktopsDetail, key, (row) => row.desktop_id, { pool_id: poolId });
}

/** Users and user groups of a pool (ListDesktopPoolAuthorizedObjects). */
export function poolUsersSource(poolId: string) {
  const key = [...desktopPoolsKey, 'users', poolId];
  return listSource(listPoolUsers, key, (row) => `${row.object_type ?? ''}/${row.object_id}`, {
    pool_id: poolId,
  });
}

/** Everybody who may use a pool, read whole. Key: ['desktop-pools', 'users', poolId, 'all']. */
export function poolUsersQuery(poolId: string) {
  return queryOptions({
    queryKey: [...desktopPoolsKey, 'users', poolId, 'all'],
    queryFn: ({ signal }) => poolUsersSource(poolId).all({}, { signal }),
  });
}
