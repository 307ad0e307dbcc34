import type { ActKind } from '~/domain/bulk/record';
import { assignAct, unassignAct } from './assignment';
import { POWER_ACTS } from './power';
import { rebuildAct } from './rebuild';
import { deleteAct, logoffAct, maintenanceOffAct, maintenanceOnAct, notifyAct } from './sessions';
import { deleteSnapshotsAct, restoreSnapshotsAct, snapshotAct } from './snapshot';
import type { ActSpec } from './spec';
import { deleteTasksAct, disableTasksAct, enableTasksAct } from './tasks';

const SPECS: ReadonlyMap<ActKind, ActSpec> = new Map(
  [
    ...POWER_ACTS,
    rebuildAct,
    snapshotAct,
    logoffAct,
    notifyAct,
    maintenanceOnAct,
    maintenanceOffAct,
    assignAct,
    unassignAct,
    deleteAct,
    restoreSnapshotsAct,
    deleteSnapshotsAct,
    enableTasksAct,
    disableTasksAct,
    deleteTasksAct,
  ].map((spec) => [spec.kind, spec]),
);

/** What an act of this kind does, and how. */
export function specOf(kind: ActKind): ActSpec {
  const spec = SPECS.get(kind);
  if (!spec) throw new Error(`Nothing is known of acts called ${kind}.`);
  return spec;
}
