import { listPoolDesktopsDetail } from '~/contract/pool-desktops';
import { desktopPoolsKey } from './desktop-pools';
import { listSource } from './list-source';

/** The desktops of a pool (ListPoolDesktopsDetail). */
export function poolDesktopsSource(poolId: string) {
  const key = [...desktopPoolsKey, 'desktops', poolId];
  return listSource(listPoolDesktopsDetail, key, (row) => row.desktop_id, { pool_id: poolId });
}
