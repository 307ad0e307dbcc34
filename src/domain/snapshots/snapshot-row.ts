import type { DesktopSnapshot } from '~/contract/snapshots';
import type { KnownItem } from '~/lib/known-items';
import { parseWireTime } from '~/lib/time';

/** Which disk of a desktop a snapshot is of. The service does not tell the data disks of a desktop apart. */
export type SnapshotDisk = 'system' | 'data';

/** The name to show and to speak; the id when the service gave none. */
export function snapshotName(row: DesktopSnapshot): string {
  return row.snapshot_name || row.snapshot_id;
}

/** The disk it is of; null when the service does not say. */
export function diskOf({ is_system_disk }: DesktopSnapshot): SnapshotDisk | null {
  if (typeof is_system_disk !== 'boolean') return null;
  return is_system_disk ? 'system' : 'data';
}

/** When it was taken, in milliseconds; null when the service gave no time. */
export function takenAt(row: DesktopSnapshot): number | null {
  return parseWireTime(row.create_time)?.getTime() ?? null;
}

/** True while a task runs on the snapshot. */
export function isMoving({ status }: DesktopSnapshot): boolean {
  return status === 'creating' || status === 'restoring';
}

/** The snapshot as an action names it. */
export function snapshotItem(row: DesktopSnapshot): KnownItem & { readonly desktopId?: string } {
  const item = { id: row.snapshot_id, name: snapshotName(row) };
  return row.desktop_id ? { ...item, desktopId: row.desktop_id } : item;
}

export const WEEK_MS = 7 * 86_400_000;

/** True when it was taken more than a week before `now`. */
export function isOlderThanWeek(row: DesktopSnapshot, now: number): boolean {
  const at = takenAt(row);
  return at !== null && now - at > WEEK_MS;
}
