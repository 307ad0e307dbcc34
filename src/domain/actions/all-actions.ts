import type { ActionKind } from './engine/record';
import { assignAction, unassignAction } from './assign/action';
import { POWER_ACTIONS } from './power/action';
import { rebuildAction } from './rebuild/action';
import {
  deleteAction,
  logoffAction,
  maintenanceOffAction,
  maintenanceOnAction,
  notifyAction,
} from './logoff/action';
import { deleteSnapshotsAction, restoreSnapshotsAction, snapshotAction } from './snapshot/action';
import type { ActionSpec } from './define-action';
import { deleteTasksAction, disableTasksAction, enableTasksAction } from './on-tasks/action';

const SPECS: ReadonlyMap<ActionKind, ActionSpec> = new Map(
  [
    ...POWER_ACTIONS,
    rebuildAction,
    snapshotAction,
    logoffAction,
    notifyAction,
    maintenanceOnAction,
    maintenanceOffAction,
    assignAction,
    unassignAction,
    deleteAction,
    restoreSnapshotsAction,
    deleteSnapshotsAction,
    enableTasksAction,
    disableTasksAction,
    deleteTasksAction,
  ].map((spec) => [spec.kind, spec]),
);

/** What an action of this kind does, and how. */
export function specOf(kind: ActionKind): ActionSpec {
  const spec = SPECS.get(kind);
  if (!spec) throw new Error(`Nothing is known of actions called ${kind}.`);
  return spec;
}
