import { snapshotItem } from '~/domain/snapshots/snapshot-row';
import type { Choice, DiskChoice } from './choose-snapshots';
import { leave, makePlan, type Answers, type Plan } from '~/domain/actions/engine/plan';
import type { SnapshotFacts } from '~/domain/actions/snapshots/snapshot-facts';
import { pairsFirst, restoreVerdict } from '~/domain/actions/snapshots/snapshot-plan';

/** The lines worth showing: a data disk that a desktop does not have is no lack of a snapshot. */
export function linesToShow(
  choices: readonly Choice[],
  disks: DiskChoice,
  { desktops }: SnapshotFacts,
): Choice[] {
  return choices.filter(
    ({ desktop, disk, snapshot }) =>
      snapshot !== null || disks !== 'both' || disk === 'system' || desktops.get(desktop.id)?.dataDisks !== 0,
  );
}

/** The plan for chosen snapshots: each is restored, and a desktop without any is kept in the report as left out. */
export function planChoices(
  choices: readonly Choice[],
  disks: DiskChoice,
  { desktops }: SnapshotFacts,
  answers: Answers,
): Plan {
  const withSnapshot = new Set(choices.flatMap(({ desktop, snapshot }) => (snapshot ? desktop.id : [])));
  const told = new Set<string>();
  const judged = choices.flatMap(({ desktop, snapshot }) => {
    const facts = desktops.get(desktop.id);
    if (facts && snapshot)
      return {
        item: snapshotItem(snapshot),
        verdict: restoreVerdict(snapshot, facts),
        inUse: facts.inUse,
      };
    if (told.has(desktop.id) || (facts && withSnapshot.has(desktop.id))) return [];
    told.add(desktop.id);
    const why = !facts ? 'gone' : disks === 'data' && facts.dataDisks === 0 ? 'noDataDisks' : 'noSnapshot';
    return { item: desktop, verdict: leave(why) };
  });
  const plan = makePlan(judged, answers);
  return { ...plan, run: pairsFirst(plan.run) };
}
