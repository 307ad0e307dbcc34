import { queryOptions } from '@tanstack/react-query';
import { listPoolUsers } from '~/contract/pool-users';
import { desktopPoolsKey } from './desktop-pools';
import { listSource } from './list-source';

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
