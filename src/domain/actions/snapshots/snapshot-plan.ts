// What restoring or deleting snapshots would do to each of them.
import type { DesktopSnapshot } from '~/contract/snapshots';
import type { ActionItem } from '~/domain/actions/engine/record';
import { isMoving, snapshotItem, takenAt } from '~/domain/snapshots/snapshot-row';
import type { DesktopFacts } from '~/domain/actions/engine/facts';
import { ask, leave, makePlan, type Answers, type Plan, type Verdict } from '~/domain/actions/engine/plan';
import type { SnapshotFacts } from './snapshot-facts';

export type SnapshotActionKind = 'restore-snapshots' | 'delete-snapshots';

/** The plan for chosen snapshots. Of two of the same desktop and disk only the newest is restored. */
export function planSnapshots(
  kind: SnapshotActionKind,
  items: readonly ActionItem[],
  { snapshots, desktops }: SnapshotFacts,
  answers: Answers,
): Plan {
  const byId = new Map(snapshots.map((row) => [row.snapshot_id, row]));
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const chosen = unique.flatMap(({ id }) => byId.get(id) ?? []);
  const newest = kind === 'restore-snapshots' ? newestOfDisk(chosen) : new Map<string, DesktopSnapshot>();
  const judged = unique.map((item) => {
    const row = byId.get(item.id);
    if (!row) return { item, verdict: leave('gone') };
    const rival = newest.get(diskKey(row));
    const verdict =
      rival && rival !== row && isFinished(row)
        ? leave('olderTwin')
        : kind === 'restore-snapshots'
          ? restoreVerdict(row, desktops.get(row.desktop_id ?? ''))
          : ask(isMoving(row) && 'midTask');
    return { item: snapshotItem(row), verdict, inUse: desktops.get(row.desktop_id ?? '')?.inUse };
  });
  const plan = makePlan(judged, answers);
  return { ...plan, run: pairsFirst(plan.run) };
}

/** What becomes of a snapshot that may be restored; `facts` are of its desktop. */
export function restoreVerdict(row: DesktopSnapshot, facts: DesktopFacts | undefined): Verdict {
  return ask(
    !isFinished(row) && 'neverFinished',
    (isMoving(row) || facts?.midTask === true) && 'midTask',
    facts?.frozen === true && 'frozen',
    facts?.maintenance === true && 'maintenance',
    facts?.inUse === true && 'connected',
  );
}

const isFinished = ({ status }: DesktopSnapshot) => status !== 'create_failed';

const diskKey = (row: DesktopSnapshot) => `${row.desktop_id ?? ''}/${String(row.is_system_disk)}`;

function newestOfDisk(rows: readonly DesktopSnapshot[]): Map<string, DesktopSnapshot> {
  const newest = new Map<string, DesktopSnapshot>();
  for (const row of rows) {
    if (!isFinished(row)) continue;
    const rival = newest.get(diskKey(row));
    if (!rival || (takenAt(row) ?? 0) > (takenAt(rival) ?? 0)) newest.set(diskKey(row), row);
  }
  return newest;
}

/**
 * Puts the desktops whose system and data disks are both restored in front: a request takes an even number, so that no pair is
 * cut in two, whose second half the service would refuse because its first is under way.
 */
export function pairsFirst(items: readonly ActionItem[]): ActionItem[] {
  const byDesktop = new Map<string, ActionItem[]>();
  for (const item of items) {
    const key = item.desktopId ?? item.id;
    byDesktop.set(key, [...(byDesktop.get(key) ?? []), item]);
  }
  const groups = [...byDesktop.values()];
  return [
    ...groups.filter(({ length }) => length > 1),
    ...groups.filter(({ length }) => length === 1),
  ].flat();
}
