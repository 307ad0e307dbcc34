import type { DesktopSnapshot } from '~/contract/snapshots';
import type { ActItem } from '~/domain/bulk/record';
import { snapshotItem } from '~/domain/snapshots/snapshot-row';

// Snapshots met on the way, so that an act on selected ids knows the names and desktops of rows that are no longer on screen.
const known = new Map<string, ActItem>();

/** Takes in rows that were read. */
export function learnSnapshots(rows: readonly DesktopSnapshot[]): void {
  for (const row of rows) known.set(row.snapshot_id, snapshotItem(row));
}

/** The snapshot last seen with this id. */
export function knownSnapshot(id: string): ActItem {
  return known.get(id) ?? { id, name: id };
}
