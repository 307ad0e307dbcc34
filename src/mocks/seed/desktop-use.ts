import { chance, pick, whole } from './random';
import type { DesktopRecord, DesktopTask, TaskKind, World } from './desktop-record';
import { type Assignee, GROUP_COUNT, groupAssignee, userAssignee } from './people';
import { SALT } from './salts';
import { taskUnderWay } from './tasks';

const DAY = 86_400_000;
const NOBODY: readonly Assignee[] = [];

/** Whom a desktop is assigned to: one user, nobody, or for a shared desktop a group and up to three users. */
export function assigneesOf(
  world: World,
  base: number,
  index: number,
  type: DesktopRecord['type'],
  windows: boolean,
): readonly Assignee[] {
  if (chance(base, SALT.unassigned) < 0.09) return NOBODY;
  const permission = windows ? (chance(base, SALT.permission) < 0.6 ? 'users' : 'administrators') : 'default';
  const otherUser = (i: number) => whole(base, SALT.otherUser + i, world.fleet);
  if (type === 'SHARED') {
    const users = new Set(Array.from({ length: whole(base, SALT.severalUsers, 4) }, (_, i) => otherUser(i)));
    return [
      ...[...users].map((user) => userAssignee(user, permission)),
      groupAssignee(whole(base, SALT.group, GROUP_COUNT), permission),
    ];
  }
  // Most people have one desktop; some have several.
  return [userAssignee(chance(base, SALT.user) < 0.08 ? otherUser(0) : index, permission)];
}

const TASK_KINDS: readonly TaskKind[] = ['rebuild', 'reboot', 'power-on', 'power-off', 'resize'];

/** What is under way on a desktop when the service first runs: something on six in a thousand. */
export function taskOf(world: World, base: number): DesktopTask | null {
  if (chance(base, SALT.task) >= 0.006) return null;
  return taskUnderWay(pick(TASK_KINDS, base, SALT.taskKind), world.bornAt, chance(base, SALT.taskDone) * 0.6);
}

/** The running state, fitting the task under way. */
export function statusOf(base: number, task: DesktopTask | null, windows: boolean): string {
  if (task) return task.kind === 'reboot' || task.kind === 'power-off' ? 'ACTIVE' : 'SHUTOFF';
  const draw = chance(base, SALT.status);
  if (draw < 0.015) return 'ERROR';
  // Only Windows hibernates, so its share is wider to give 7% of the whole fleet.
  if (draw < 0.112) return windows ? 'HIBERNATED' : 'ACTIVE';
  return draw < 0.375 ? 'SHUTOFF' : 'ACTIVE';
}

/** The connection state, fitting the running state; one running desktop in fifty has lost its agent. */
export function connectStatusOf(base: number, status: string, busy: boolean, assigned: boolean): string {
  const draw = chance(base, SALT.connect);
  if (status !== 'ACTIVE' || busy || draw < 0.02) return 'UNREGISTER';
  if (!assigned || draw < 0.3) return 'REGISTERED';
  return draw < 0.5 ? 'DISCONNECTED' : 'CONNECTED';
}

/** When somebody last used a desktop: most within days, a tail of months, some never. */
export function lastUseOf(
  world: World,
  base: number,
  desktop: Pick<DesktopRecord, 'createdAt' | 'connectStatus' | 'assignees'>,
): number | null {
  if (desktop.connectStatus === 'CONNECTED') return world.bornAt;
  const draw = chance(base, SALT.used);
  if (desktop.assignees.length === 0 || draw < 0.05) return null;
  const days = draw < 0.7 ? draw * 4 : draw < 0.9 ? 3 + (draw - 0.7) * 100 : 23 + (draw - 0.9) * 2000;
  return Math.max(desktop.createdAt, Math.floor(world.bornAt - days * DAY));
}
