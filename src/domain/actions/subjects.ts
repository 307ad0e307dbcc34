// What actions are done to: where it is shown, and how it stands when it is looked at again.
import { readUserGroups } from '~/api/user-groups';
import { pairOf } from '~/domain/authorizations/pairs';
import {
  appGroupPath,
  desktopPath,
  scriptPath,
  poolPath,
  sessionsWithPath,
  taskPath,
  terminalsWithPath,
  userGroupPath,
  userPath,
  usersWithPath,
} from '~/domain/paths';
import { bindingsSource, readBindingsOf } from '~/api/terminals';
import { readLiveSessions } from '~/api/app-sessions';
import { normalMac } from '~/lib/mac';
import { presentTime } from '~/lib/present';
import { existingScripts } from './scripts/script-facts';
import { existingAppGroups } from './app-groups/app-group-facts';
import { readFacts } from './engine/facts';
import type { ActionItem, Seen } from './engine/record';
import { readPoolFacts } from './pools/pool-facts';
import { readSnapshotFacts } from './snapshots/snapshot-facts';
import { bindingKey } from './bindings/binding-lines';
import { readTaskFacts } from './tasks/task-facts';
import { readUserRows } from './users/user-facts';

/** A kind of thing that actions are done to. */
export interface Subject {
  /** The page of an item. */
  readonly itemPath: (item: ActionItem) => string;
  /**
   * Reads items again whose answer was lost, and tells how they stand; the administrator judges by it what happened.
   * @throws ApiError
   */
  readonly observe: (items: readonly ActionItem[]) => Promise<ReadonlyMap<string, Seen>>;
  /** The word of the plan for what takes part. */
  readonly takesPart:
    | 'willRun'
    | 'tasksHit'
    | 'affected'
    | 'usersHit'
    | 'groupsHit'
    | 'willBeCreated'
    | 'poolsHit'
    | 'changes';
  /** The plan counts users at work instead of desktops in use. */
  readonly countsUsers?: boolean;
}

/** Items that nothing was found of are gone. */
function seenOf(
  items: readonly ActionItem[],
  found: Iterable<readonly [id: string, status: string, task?: string]>,
) {
  const at = presentTime();
  const seen = new Map<string, Seen>(items.map(({ id }) => [id, { at, status: null, task: '' }]));
  for (const [id, status, task = ''] of found) if (seen.has(id)) seen.set(id, { at, status, task });
  return seen;
}

export const DESKTOPS: Subject = {
  itemPath: ({ id }) => desktopPath(id),
  observe: async (items) => {
    const { facts } = await readFacts(items);
    return seenOf(
      items,
      facts.map(({ id, status, task }) => [id, status, task] as const),
    );
  },
  takesPart: 'willRun',
};

/** A snapshot is shown with its desktop. */
export const SNAPSHOTS: Subject = {
  itemPath: ({ id, desktopId }) => desktopPath(desktopId ?? id),
  observe: async (items) => {
    const ids = [...new Set(items.flatMap(({ desktopId }) => desktopId ?? []))];
    const { snapshots } = await readSnapshotFacts(
      ids.map((id) => ({ id, name: id })),
      false,
    );
    return seenOf(
      items,
      snapshots.map(({ snapshot_id, status }) => [snapshot_id, status ?? ''] as const),
    );
  },
  takesPart: 'willRun',
};

/** A pair of an account and an app group is shown with the group. Actions on pairs read back what they did by themselves. */
export const APP_PAIRS: Subject = {
  itemPath: ({ id }) => appGroupPath(pairOf(id).group),
  observe: async (items) => seenOf(items, []),
  takesPart: 'affected',
};

/** Users that are to be created have no page yet: the list is narrowed to their name. Their action reads back what it did by itself. */
export const NEW_USERS: Subject = {
  itemPath: ({ name }) => usersWithPath({ user_name: name }),
  observe: async (items) => seenOf(items, []),
  takesPart: 'willBeCreated',
};

export const TASKS: Subject = {
  itemPath: ({ id }) => taskPath(id),
  observe: async (items) => {
    const facts = [...(await readTaskFacts(items)).values()];
    return seenOf(
      items,
      facts.map(({ id, enabled }) => [id, enabled === null ? '' : enabled ? 'ENABLED' : 'DISABLED'] as const),
    );
  },
  // Of a task, 'will run' would mean something else.
  takesPart: 'tasksHit',
};

export const APP_GROUPS: Subject = {
  itemPath: ({ id }) => appGroupPath(id),
  observe: async (items) =>
    seenOf(
      items,
      [...(await existingAppGroups(items))].map((id) => [id, ''] as const),
    ),
  takesPart: 'affected',
};

export const SCRIPTS: Subject = {
  itemPath: ({ id }) => scriptPath(id),
  observe: async (items) =>
    seenOf(
      items,
      [...(await existingScripts(items)).keys()].map((id) => [id, ''] as const),
    ),
  takesPart: 'affected',
};

export const USERS: Subject = {
  itemPath: ({ id }) => userPath(id),
  observe: async (items) => {
    const rows = [...(await readUserRows(items)).values()];
    return seenOf(
      items,
      rows.map(
        ({ id, locked, disabled }) => [id, locked ? 'LOCKED' : disabled ? 'DISABLED' : 'ENABLED'] as const,
      ),
    );
  },
  takesPart: 'usersHit',
};

export const USER_GROUPS: Subject = {
  itemPath: ({ id }) => userGroupPath(id),
  observe: async (items) => {
    const found = await readUserGroups(items.map(({ id }) => id));
    return seenOf(
      items,
      [...found.keys()].map((id) => [id, ''] as const),
    );
  },
  takesPart: 'groupsHit',
};

/** The address an item of a binding begins with, whether its id is the binding's or names the pair. */
const macOf = ({ name }: ActionItem) => normalMac(name.slice(0, 17)) ?? '';

/** An item is a binding, by its id, or a pair of a terminal and a desktop that shall be bound. */
export const BINDINGS: Subject = {
  itemPath: (item) => terminalsWithPath({ mac: macOf(item) || undefined }),
  observe: async (items) => {
    const found = items.every((item) => macOf(item) !== '')
      ? await readBindingsOf(items.map(macOf))
      : await bindingsSource.all({});
    return seenOf(
      items,
      found.flatMap(({ id, mac, desktop_name }) => [
        [id, 'BOUND'] as const,
        [bindingKey(mac ?? '', desktop_name ?? ''), 'BOUND'] as const,
      ]),
    );
  },
  takesPart: 'willRun',
};

export const POOLS: Subject = {
  itemPath: ({ id }) => poolPath(id),
  observe: async (items) => {
    const facts = [...(await readPoolFacts(items, false)).values()];
    return seenOf(
      items,
      facts.map(({ id, status }) => [id, status] as const),
    );
  },
  takesPart: 'poolsHit',
};

/** A user or group of a pool; its id begins with its kind. Actions on them read back what they did by themselves. */
export const POOL_USERS: Subject = {
  itemPath: ({ id }) => {
    const [type, own = ''] = id.split('/');
    return type === 'USER_GROUP' ? userGroupPath(own) : userPath(own);
  },
  observe: async (items) => seenOf(items, []),
  takesPart: 'affected',
};

/** A session is named by its user and its app. */
export const APP_SESSIONS: Subject = {
  itemPath: ({ name }) => sessionsWithPath({ user_name: name.split(' · ')[0] }),
  observe: async (items) => {
    const live = await readLiveSessions();
    return seenOf(
      items,
      [...live.values()].map(({ id, session_state }) => [id, session_state ?? ''] as const),
    );
  },
  takesPart: 'willRun',
};
