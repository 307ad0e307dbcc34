import type { DesktopSnapshot } from '~/contract/snapshots';
import type { Db } from '~/mocks/engine/db';
import { desktopId, machineSid } from './desktop-rows';
import { at, idOf } from '~/mocks/seed/random';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { POOLS } from '~/mocks/seed/pools';
import { type SnapshotRecord, snapshotOutcome } from '~/mocks/seed/snapshots';
import { hasEnded, percentAt } from '~/mocks/seed/tasks';
import { secondsTime } from './wire-times';

/** The whole name of a snapshot: the desktop's, the one it was given, and when. */
export function snapshotName(row: SnapshotRecord, desktop: DesktopRecord): string {
  const time = secondsTime(row.createdAt).replaceAll(/\D/g, '');
  return [desktop.computerName, row.name, time].filter((word) => word !== '').join('_');
}

/** The state of a snapshot. While it is deleted it keeps the one it had. */
export function snapshotStatus(row: SnapshotRecord, now: number): string {
  const { task } = row;
  if (!task || task.kind === 'delete') return row.status;
  if (hasEnded(task, now)) return snapshotOutcome(task).status ?? row.status;
  return task.kind === 'create' ? 'creating' : 'restoring';
}

/** A row of ListDesktopSnapshot. */
export function snapshotRow(db: Db, row: SnapshotRecord, now: number): DesktopSnapshot {
  const desktop = db.desktops.get(row.desktop);
  const { task } = row;
  return {
    snapshot_id: idOf('snapshot', row.index),
    ...(desktop && {
      snapshot_name: snapshotName(row, desktop),
      desktop_id: desktopId(desktop),
      desktop_name: desktop.computerName,
      desktop_sid: machineSid(desktop),
      desktop_pool_id: desktop.pool === null ? '' : at(POOLS, desktop.pool).id,
    }),
    is_system_disk: row.system,
    status: snapshotStatus(row, now),
    process: task && !hasEnded(task, now) ? percentAt(task, now) : null,
    description: row.description ?? '',
    create_time: secondsTime(row.createdAt),
    create_type: row.automatic ? 'AUTO' : 'MANUALLY',
    ...(row.restoredAt !== undefined && { last_restore_time: secondsTime(row.restoredAt) }),
    ...(row.restoreFailure !== undefined && { restore_fail_reason: row.restoreFailure }),
  };
}
