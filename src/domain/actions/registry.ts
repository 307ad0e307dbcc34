import type { ActionKind } from '~/domain/bulk/record';
import { assignAction, unassignAction } from './assignment';
import { POWER_ACTIONS } from './power';
import { rebuildAction } from './rebuild';
import {
  deleteAction,
  logoffAction,
  maintenanceOffAction,
  maintenanceOnAction,
  notifyAction,
} from './sessions';
import { deleteSnapshotsAction, restoreSnapshotsAction, snapshotAction } from './snapshot';
import type { ActionSpec } from './spec';
import { deleteTasksAction, disableTasksAction, enableTasksAction } from './tasks';

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
