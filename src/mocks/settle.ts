import type { Db } from './db';
import { seededRowsOf, snapshotOutcome, type SnapshotRecord } from './seed/snapshots';
import { hasEnded, outcomeOf } from './seed/tasks';

/** Brings to its end whatever is due by `now`. Costs nothing when nothing is. */
export function settle(db: Db, now: number): void {
  for (const { noun, index } of db.agenda.take(now)) {
    if (noun === 'desktops') settleDesktop(db, index, now);
    else settleSnapshot(db, index, now);
  }
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
