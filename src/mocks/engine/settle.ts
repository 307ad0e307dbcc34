import type { Due } from './agenda';
import type { Db } from './db';
import type { DesktopRecord, DesktopTask } from '~/mocks/seed/desktop-record';
import { seededRowsOf, snapshotOutcome, type SnapshotRecord } from '~/mocks/seed/snapshots';
import { hasEnded, outcomeOf } from '~/mocks/seed/tasks';
import { fireTriggers } from './triggers';

/** Brings to its end what an action has started, and lets triggered tasks know of it. */
export function settleWork(db: Db, { noun, index, at }: Due): void {
  if (noun === 'snapshots') return settleSnapshot(db, index, at);
  const before = db.desktops.get(index);
  settleDesktop(db, index, at);
  const after = db.desktops.get(index);
  if (!before?.task || !after || after.task) return undefined;
  for (const trigger of triggersOf(before.task, before, after)) fireTriggers(db, trigger, index, at);
}

/** What has happened to a desktop when a task on it is over, in the words of scheduled tasks. */
function triggersOf(task: DesktopTask, before: DesktopRecord, after: DesktopRecord): string[] {
  return [
    ...(task.kind === 'rebuild' && !task.failed ? ['POST_REBUILD_DESKTOP_SUCCESS'] : []),
    ...(task.kind === 'attach' && task.rebuilds && !task.failed ? ['POST_REATTACH_DESKTOP_SUCCESS'] : []),
    ...(before.connectStatus === 'CONNECTED' && after.connectStatus !== 'CONNECTED'
      ? ['POST_DESKTOP_DISCONNECTED']
      : []),
    ...(before.status !== 'ERROR' && after.status === 'ERROR' ? ['POST_DESKTOP_CANNOT_CONNECT'] : []),
  ];
}

/** Puts away the task of a desktop, if it is over. */
export function settleDesktop(db: Db, index: number, now: number): void {
  const task = db.desktops.get(index)?.task;
  if (!task || !hasEnded(task, now)) return;
  if (task.kind === 'delete' && !task.failed) {
    for (const snapshot of snapshotsOf(db, index)) db.snapshots.remove(snapshot.index);
    db.desktops.remove(index);
  } else {
    db.desktops.update(index, { ...outcomeOf(task), task: null });
  }
}

function settleSnapshot(db: Db, index: number, now: number): void {
  const task = db.snapshots.get(index)?.task;
  if (!task || !hasEnded(task, now)) return;
  if (task.kind === 'delete' && task.failure === undefined) db.snapshots.remove(index);
  else db.snapshots.update(index, { ...snapshotOutcome(task), task: undefined });
}

/** The snapshots of a desktop, without a look at those of others that the fleet began with. */
export function snapshotsOf(db: Db, desktop: number): SnapshotRecord[] {
  return [
    ...seededRowsOf(db.world, desktop).flatMap((index) => db.snapshots.get(index) ?? []),
    ...db.snapshots.appended().filter((row) => row.desktop === desktop),
  ];
}
