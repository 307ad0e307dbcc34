import type { Act, ActItem, Seen } from '~/domain/bulk/record';
import { readFacts } from './facts';
import { readSnapshotFacts } from './snapshot-facts';

/**
 * Reads items again whose answer was lost, and tells how they stand; the administrator judges by it what happened.
 * @throws ApiError
 */
export async function observe(act: Act, items: readonly ActItem[]): Promise<ReadonlyMap<string, Seen>> {
  const at = Date.now();
  const seen = new Map<string, Seen>(items.map(({ id }) => [id, { at, status: null, task: '' }]));
  if (act.kind === 'restore-snapshots' || act.kind === 'delete-snapshots') {
    const ids = [...new Set(items.flatMap(({ desktopId }) => desktopId ?? []))];
    const { snapshots } = await readSnapshotFacts(
      ids.map((id) => ({ id, name: id })),
      false,
    );
    for (const snapshot of snapshots) {
      if (seen.has(snapshot.snapshot_id))
        seen.set(snapshot.snapshot_id, { at, status: snapshot.status ?? '', task: '' });
    }
    return seen;
  }
  const { facts } = await readFacts(items);
  for (const { id, status, task } of facts) seen.set(id, { at, status, task });
  return seen;
}
