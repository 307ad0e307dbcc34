import { authorizeAction } from './authorize/action';
import { deleteAppGroupsAction } from './app-groups/action';
import { assignAction } from './assign/action';
import { createBindingsAction, deleteBindingsAction } from './bindings/action';
import { createUsersAction } from './create-users/action';
import type { ActionSpec } from './define-action';
import { deleteAction } from './delete/action';
import { deleteSnapshotsAction } from './delete-snapshots/action';
import type { ActionKind } from './engine/record';
import { leaveAction } from './leave/action';
import { logoffAction } from './logoff/action';
import { logoffSessionsAction } from './logoff-sessions/action';
import { maintenanceOffAction, maintenanceOnAction } from './maintenance/action';
import { notifyAction } from './notify/action';
import { POOL_USER_ACTIONS } from './pool-users/action';
import { POOL_ACTIONS } from './pools/action';
import { POWER_ACTIONS } from './power/action';
import { rebuildPoolAction, rebuildPoolDesktopsAction, setPoolImageAction } from './pool-rebuild/action';
import { rebuildAction } from './rebuild/action';
import { removeAuthorizationsAction } from './remove-authorizations/action';
import { restoreSnapshotsAction } from './restore-snapshots/action';
import { deleteScriptsAction } from './scripts/action';
import { snapshotAction } from './snapshot/action';
import { deleteTasksAction, disableTasksAction, enableTasksAction } from './tasks/action';
import { unassignAction } from './unassign/action';
import { GROUP_ACTIONS } from './user-groups/action';
import { USER_ACTIONS } from './users/action';

/** Every action there is, in the order menus have them. */
export const ALL_ACTIONS: readonly ActionSpec[] = [
  ...POWER_ACTIONS,
  rebuildAction,
  snapshotAction,
  notifyAction,
  logoffAction,
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
  authorizeAction,
  deleteAppGroupsAction,
  removeAuthorizationsAction,
  ...USER_ACTIONS,
  ...GROUP_ACTIONS,
  createBindingsAction,
  deleteBindingsAction,
  logoffSessionsAction,
  createUsersAction,
  rebuildPoolDesktopsAction,
  rebuildPoolAction,
  setPoolImageAction,
  deleteScriptsAction,
  ...POOL_ACTIONS,
  ...POOL_USER_ACTIONS,
  leaveAction,
];

const BY_KIND: ReadonlyMap<ActionKind, ActionSpec> = new Map(ALL_ACTIONS.map((spec) => [spec.kind, spec]));

/** What an action of this kind does, and how. */
export function specOf(kind: ActionKind): ActionSpec {
  const spec = BY_KIND.get(kind);
  if (!spec) throw new Error(`Nothing is known of actions called ${kind}.`);
  return spec;
}
