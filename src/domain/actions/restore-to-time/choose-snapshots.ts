import type { DesktopSnapshot } from '~/contract/snapshots';
import type { ActionItem } from '~/domain/actions/engine/record';
import { diskOf, takenAt, type SnapshotDisk } from '~/domain/snapshots/snapshot-row';

/** Which snapshot is meant: the last one before the moment, the first one after it, or the one nearest to it. */
export const SIDES = ['before', 'after', 'nearest'] as const;
export type Side = (typeof SIDES)[number];
export const DISK_CHOICES = ['system', 'data', 'both'] as const;
export type DiskChoice = (typeof DISK_CHOICES)[number];

/** A disk of a desktop, and the snapshot it would go back to; null when there is none that fits. */
export interface Choice {
  readonly desktop: ActionItem;
  readonly disk: SnapshotDisk;
  readonly snapshot: DesktopSnapshot | null;
  /** When the snapshot was taken, in milliseconds. */
  readonly at: number | null;
}

/** States of a snapshot that can be restored. One that is being restored now is whole, too. */
const USABLE: ReadonlySet<string> = new Set([
  'create_success',
  'restore_success',
  'restore_failed',
  'restoring',
]);

/**
 * Chooses the snapshot of each disk of each desktop for a moment (milliseconds): one line for every desktop and asked disk, in the
 * order of the desktops, each desktop once. A snapshot taken at the moment itself counts as before and as after. Of two
 * equally near, the earlier wins.
 */
export function chooseSnapshots(
  snapshots: readonly DesktopSnapshot[],
  desktops: readonly ActionItem[],
  moment: number,
  side: Side,
  disks: DiskChoice,
): Choice[] {
  const best = new Map<string, { snapshot: DesktopSnapshot; at: number }>();
  for (const snapshot of snapshots) {
    const at = takenAt(snapshot);
    const disk = diskOf(snapshot);
    if (at === null || disk === null || !USABLE.has(snapshot.status ?? '')) continue;
    if ((side === 'before' && at > moment) || (side === 'after' && at < moment)) continue;
    const key = keyOf(snapshot.desktop_id ?? '', disk);
    const rival = best.get(key);
    if (!rival || isNearer(at, rival.at, moment)) best.set(key, { snapshot, at });
  }
  const asked: readonly SnapshotDisk[] = disks === 'both' ? ['system', 'data'] : [disks];
  const unique = new Map(desktops.map((desktop) => [desktop.id, desktop]));
  return [...unique.values()].flatMap((desktop) =>
    asked.map((disk) => {
      const found = best.get(keyOf(desktop.id, disk));
      return { desktop, disk, snapshot: found?.snapshot ?? null, at: found?.at ?? null };
    }),
  );
}

/**
 * Which lines of a choice are about the disks of these snapshots: of a restore of both disks that half failed, the disk that
 * did not fail stays as it is. A snapshot that is gone may have been of either.
 */
export function isDiskOf(
  items: readonly ActionItem[],
  snapshots: readonly DesktopSnapshot[],
): (choice: Pick<Choice, 'desktop' | 'disk'>) => boolean {
  const disks = new Map(snapshots.map((row) => [row.snapshot_id, diskOf(row)]));
  const keys = new Set(
    items.flatMap(({ id, desktopId = id }) => {
      const disk = disks.get(id);
      return disk ? keyOf(desktopId, disk) : [keyOf(desktopId, 'system'), keyOf(desktopId, 'data')];
    }),
  );
  return ({ desktop, disk }) => keys.has(keyOf(desktop.id, disk));
}

const keyOf = (desktopId: string, disk: SnapshotDisk) => `${desktopId}/${disk}`;

function isNearer(at: number, rival: number, moment: number): boolean {
  const distance = Math.abs(at - moment) - Math.abs(rival - moment);
  return distance < 0 || (distance === 0 && at < rival);
}
