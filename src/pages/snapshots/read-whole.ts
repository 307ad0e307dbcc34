import { readSnapshots } from '~/api/snapshots';
import { SNAPSHOT_LIST_LIMIT, type DesktopSnapshot } from '~/contract/snapshots';
import type { ReadProgress } from '~/ui/list/read-progress';
import { toWholeQuery, type SnapshotSearch } from './snapshot-search';

/**
 * Reads everything that matches a view, 1,000 rows a call, in order. Stops at the total of the first answer, so that snapshots
 * taken meanwhile cannot keep it going.
 */
export async function readWhole(
  search: SnapshotSearch,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<DesktopSnapshot[]> {
  // Rows shift while pages are read one after another; a row met twice counts once.
  const rows = new Map<string, DesktopSnapshot>();
  let total = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset < total; offset += SNAPSHOT_LIST_LIMIT) {
    const reply = await readSnapshots(toWholeQuery(search, offset, SNAPSHOT_LIST_LIMIT), signal);
    const found = reply.desktop_snapshots ?? [];
    if (offset === 0) total = reply.total_count ?? found.length;
    for (const row of found) rows.set(row.snapshot_id, row);
    onProgress({ read: Math.min(offset + found.length, total), total });
    if (found.length === 0) break;
  }
  return [...rows.values()];
}
