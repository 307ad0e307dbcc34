// The detailed list does not say which pool a desktop belongs to. Where a view reads it and shows the pool, the short list says it.
import type { DesktopRow } from '~/contract/desktops';
import { needsDetail } from './desktop-query';
import type { DesktopView } from './desktop-filters';

/** True when a view shows the pool and reads the list that has none. */
export function lacksPools(view: DesktopView): boolean {
  return view.columns.includes('pool_id') && needsDetail(view);
}

/** The rows with the pools the short list's rows name; a row without one stays the very same. */
export function withPools(rows: readonly DesktopRow[], short: readonly DesktopRow[]): DesktopRow[] {
  const pools = new Map(short.map(({ desktop_id, pool_id }) => [desktop_id, pool_id]));
  return rows.map((row) => {
    const pool_id = pools.get(row.desktop_id);
    return pool_id ? { ...row, pool_id } : row;
  });
}
