import { authorizationsSource } from '~/api/app-authorizations';
import { readLiveSessions, userSessionsOf } from '~/api/app-sessions';
import { readAllDesktops } from '~/api/desktops';
import { bindingsSource } from '~/api/terminals';
import { userGroupsSource } from '~/api/user-groups';
import type { Authorization } from '~/contract/app-authorizations';
import type { AttachInstancesUserInfo } from '~/contract/desktops';
import type { TerminalBinding } from '~/contract/terminals';
import type { UserGroupInfo } from '~/contract/user-groups';
import { USER_NAMES_PER_CALL } from '~/contract/users';
import { factsOf, type DesktopFacts } from '~/domain/actions/engine/facts';
import type { ActionItem } from '~/domain/actions/engine/record';
import { readUserFacts, type UserFacts } from '~/domain/actions/users/user-facts';
import { isLive } from '~/domain/app-sessions/session-state';
import { eachOf } from '~/lib/each-of';
import type { KnownItem } from '~/lib/known-items';
import { parts } from '~/lib/parts';

/** What users have that ends or is taken away when they leave, as the service has it now. By the ids of users, but for desktops. */
export interface LeavingFacts {
  readonly users: ReadonlyMap<string, UserFacts>;
  /** App sessions that have not ended, named by user and app. */
  readonly sessions: ReadonlyMap<string, readonly KnownItem[]>;
  /** Desktops assigned to any of them by name, not through a group. */
  readonly desktops: readonly DesktopFacts[];
  readonly groups: ReadonlyMap<string, readonly UserGroupInfo[]>;
  /** Authorizations of their own, not those through groups. */
  readonly grants: ReadonlyMap<string, readonly Authorization[]>;
  /** Terminal bindings of their desktops. */
  readonly bindings: readonly TerminalBinding[];
}

/** Of more users the sessions are read from the list of all, for which the service has no filter by several names. */
const NAMED_ONE_BY_ONE = 30;
/** Names one read of bindings gives; its address must stay short. */
const DESKTOPS_PER_READ = 100;

/**
 * Reads users, their live sessions and desktops; with `all`, their groups, authorizations and terminal bindings too.
 * @param onProgress hears how many of the users are read
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readLeavingFacts(
  items: readonly ActionItem[],
  all: boolean,
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<LeavingFacts> {
  const users = await readUserFacts(items, signal, onProgress);
  const people = [...users.values()];
  const [sessions, desktops, groups, grants] = await Promise.all([
    readSessions(people, signal),
    readDesktops(people, signal),
    all ? readGroups(people, signal) : new Map<string, UserGroupInfo[]>(),
    all ? readGrants(people, signal) : new Map<string, Authorization[]>(),
  ]);
  const bindings = all ? await readBindings(desktops, signal) : [];
  return { users, sessions, desktops, groups, grants, bindings };
}

async function readSessions(people: readonly UserFacts[], signal: AbortSignal) {
  const found = new Map<string, KnownItem[]>();
  const byName = new Map<string, readonly { id: string; app_name?: string | null | undefined }[]>();
  if (people.length <= NAMED_ONE_BY_ONE)
    await eachOf(people, async ({ name }) => {
      byName.set(name.toLowerCase(), (await userSessionsOf(name, signal)).filter(isLive));
    });
  else {
    for (const session of (await readLiveSessions(signal)).values()) {
      const key = session.login_user?.toLowerCase() ?? '';
      byName.set(key, [...(byName.get(key) ?? []), session]);
    }
  }
  for (const { id, name } of people) {
    const mine = byName.get(name.toLowerCase()) ?? [];
    found.set(
      id,
      mine.map((session) => ({ id: session.id, name: `${name} · ${session.app_name || session.id}` })),
    );
  }
  return found;
}

async function readDesktops(people: readonly UserFacts[], signal: AbortSignal): Promise<DesktopFacts[]> {
  const found = new Map<string, DesktopFacts>();
  const names = [...new Set(people.map(({ name }) => name))];
  await eachOf(parts(names, USER_NAMES_PER_CALL), async (user_names) => {
    const { rows } = await readAllDesktops({ list: 'detail', query: { user_names } }, { signal });
    for (const row of rows) found.set(row.desktop_id, factsOf(row));
  });
  // The service finds names that only contain one of these too.
  return [...found.values()].filter(({ assignees }) =>
    assignees.some((assignee) => people.some((user) => isAssignee(user, assignee))),
  );
}

/** Ids are believed before names; a desktop may name its users without. */
export function isAssignee(
  { id, name, domain }: Pick<UserFacts, 'id' | 'name' | 'domain'>,
  assignee: AttachInstancesUserInfo,
): boolean {
  if (assignee.type === 'GROUP') return false;
  if (assignee.user_id) return assignee.user_id === id;
  if (assignee.domain && domain && assignee.domain.toLowerCase() !== domain.toLowerCase()) return false;
  return assignee.user_name?.toLowerCase() === name.toLowerCase();
}

/** Users tell the names of their groups alone; of groups of one name in several domains, that of the user's own counts. */
async function readGroups(people: readonly UserFacts[], signal: AbortSignal) {
  const found = new Map<string, UserGroupInfo[]>();
  if (people.every(({ groups }) => groups.length === 0)) return found;
  const byName = new Map<string, UserGroupInfo[]>();
  for (const group of await userGroupsSource.all({}, { signal })) {
    const key = group.name?.toLowerCase() ?? '';
    byName.set(key, [...(byName.get(key) ?? []), group]);
  }
  for (const { id, groups, domain } of people) {
    const mine = groups.flatMap((name) => {
      const named = byName.get(name.toLowerCase()) ?? [];
      const own = named.filter((group) => (group.domain ?? '').toLowerCase() === domain.toLowerCase());
      return own.length > 0 ? own : named;
    });
    found.set(id, mine);
  }
  return found;
}

async function readGrants(people: readonly UserFacts[], signal: AbortSignal) {
  const found = new Map<string, Authorization[]>();
  await eachOf(people, async ({ id }) => {
    const query = { account_id: id, account_type: 'USER' as const };
    found.set(id, [...(await authorizationsSource.all(query, { signal }))]);
  });
  return found;
}

async function readBindings(desktops: readonly DesktopFacts[], signal: AbortSignal) {
  const found: TerminalBinding[] = [];
  const names = desktops.map(({ name }) => name);
  for (const computer_names of parts(names, DESKTOPS_PER_READ))
    found.push(...(await bindingsSource.all({ computer_names }, { signal })));
  return found;
}
