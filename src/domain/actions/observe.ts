import type { Action, ActionItem, Seen } from './engine/record';
import { presentTime } from '~/lib/present';
import { readFacts } from './engine/facts';
import { readSnapshotFacts } from './on-snapshots/snapshot-facts';
import { readTaskFacts } from './on-tasks/task-facts';
import { isTaskAction } from './on-tasks/action';

/**
 * Reads items again whose answer was lost, and tells how they stand; the administrator judges by it what happened.
 * @throws ApiError
 */
export async function observe(
  action: Action,
  items: readonly ActionItem[],
): Promise<ReadonlyMap<string, Seen>> {
  const at = presentTime();
  const seen = new Map<string, Seen>(items.map(({ id }) => [id, { at, status: null, task: '' }]));
  if (action.kind === 'restore-snapshots' || action.kind === 'delete-snapshots') {
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
  if (isTaskAction(action.kind)) {
    for (const { id, enabled } of (await readTaskFacts(items)).values())
      seen.set(id, { at, status: enabled === null ? '' : enabled ? 'ENABLED' : 'DISABLED', task: '' });
    return seen;
  }
  const { facts } = await readFacts(items);
  for (const { id, status, task } of facts) seen.set(id, { at, status, task });
  return seen;
}
