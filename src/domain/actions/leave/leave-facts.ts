import { authorizationsSource } from '~/api/app-authorizations';
import { readLiveSessions, userSessionsOf } from '~/api/app-sessions';
import { desktopPoolsSource } from '~/api/desktop-pools';
import { poolUsersSource } from '~/api/pool-users';
import { readAllDesktops } from '~/api/desktops';
import { bindingsSource } from '~/api/terminals';
import { membersSource, userGroupsSource } from '~/api/user-groups';
import type { Authorization } from '~/contract/app-authorizations';
import type { AttachInstancesUserInfo } from '~/contract/desktops';
import type { TerminalBinding } from '~/contract/terminals';
import type { UserGroupInfo } from '~/contract/user-groups';
import { USER_NAMES_PER_CALL } from '~/contract/users';
import { factsOf, type DesktopFacts } from '~/domain/actions/engine/facts';
import type { ActionItem } from '~/domain/actions/engine/record';
import { fromPoolUser, type PoolUserRef } from '~/domain/actions/pool-users/pool-user';
import { readUserFacts, type UserFacts } from '~/domain/actions/users/user-facts';
import { isLive } from '~/domain/app-sessions/session-state';
import { eachOf } from '~/lib/each-of';
import type { KnownItem } from '~/lib/known-items';
import { parts } from '~/lib/parts';

/** A desktop pool, and a user as the pool names them. */
export interface PoolGrant {
  readonly pool: KnownItem;
  readonly user: PoolUserRef;
}

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
  /** Desktop pools they may use by themselves, not through a group. */
  readonly pools: ReadonlyMap<string, readonly PoolGrant[]>;
  /** Terminal bindings of their desktops. */
  readonly bindings: readonly TerminalBinding[];
}

/** Of more users the sessions are read from the list of all, for which the service has no filter by several names. */
const NAMED_ONE_BY_ONE = 30;
/** Names one read of bindings gives; its address must stay short. */
const DESKTOPS_PER_READ = 100;

/**
 * Reads users, their live sessions and desktops; with `all`, their groups, authorizations, desktop pools and terminal bindings too.
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
  const [sessions, desktops, groups, grants, pools] = await Promise.all([
    readSessions(people, signal),
    readDesktops(people, signal),
    all ? readGroups(people, signal) : new Map<string, UserGroupInfo[]>(),
    all ? readGrants(people, signal) : new Map<string, Authorization[]>(),
    all ? readPools(people, signal) : new Map<string, PoolGrant[]>(),
  ]);
  const bindings = all ? await readBindings(desktops, signal) : [];
  return { users, sessions, desktops, groups, grants, pools, bindings };
}

async function readSessions(people: readonly UserFacts[], signal: AbortSignal) {
  const live: { id: string; login_user?: string | null | undefined; app_name?: string | null | undefined }[] =
    [];
  if (people.length <= NAMED_ONE_BY_ONE)
    await eachOf(people, async ({ name }) => {
      const mine = (await userSessionsOf(name, signal)).filter(isLive);
      live.push(...mine.map(({ id, app_name }) => ({ id, app_name, login_user: name })));
    });
  else live.push(...(await readLiveSessions(signal)).values());
  const byName = byNameOf(live, ({ login_user }) => login_user);
  return new Map(
    people.map(({ id, name }) => [
      id,
      (byName.get(name.toLowerCase()) ?? []).map((session): KnownItem => ({
        id: session.id,
        name: `${name} · ${session.app_name || session.id}`,
      })),
    ]),
  );
}

async function readDesktops(people: readonly UserFacts[], signal: AbortSignal): Promise<DesktopFacts[]> {
  const found = new Map<string, DesktopFacts>();
  const names = [...new Set(people.map(({ name }) => name))];
  await eachOf(parts(names, USER_NAMES_PER_CALL), async (user_names) => {
    const { rows } = await readAllDesktops({ list: 'detail', query: { user_names } }, { signal });
    for (const row of rows) found.set(row.desktop_id, factsOf(row));
  });
  // The service finds names that only contain one of these too.
  return heldBy([...found.values()], people).map(({ desktop }) => desktop);
}

/** Things by a name of theirs, whatever its case. */
export function byNameOf<T>(
  things: Iterable<T>,
  nameOf: (thing: T) => string | null | undefined,
): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing)?.toLowerCase() ?? '';
    const same = found.get(name);
    if (same) same.push(thing);
    else found.set(name, [thing]);
  }
  return found;
}

/** A desktop, and those of some users it is assigned to by name. */
export interface HeldDesktop {
  readonly desktop: DesktopFacts;
  readonly users: readonly UserFacts[];
}

/** The desktops that are assigned to any of these users, with those of them who have it. */
export function heldBy(desktops: readonly DesktopFacts[], people: readonly UserFacts[]): HeldDesktop[] {
  const byId = new Map(people.map((user) => [user.id, user]));
  const byName = byNameOf(people, ({ name }) => name);
  return desktops.flatMap((desktop) => {
    const found = desktop.assignees.flatMap((assignee) => {
      const known = byId.get(assignee.user_id ?? '');
      const named = known ? [known] : (byName.get(assignee.user_name?.toLowerCase() ?? '') ?? []);
      return named.filter((user) => isAssignee(user, assignee));
    });
    return found.length > 0 ? [{ desktop, users: [...new Set(found)] }] : [];
  });
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

/** Users tell the names of their groups alone: of groups of one name, those count that have the user as a member. */
async function readGroups(people: readonly UserFacts[], signal: AbortSignal) {
  const found = new Map<string, UserGroupInfo[]>();
  if (people.every(({ groups }) => groups.length === 0)) return found;
  const byName = byNameOf(await userGroupsSource.all({}, { signal }), ({ name }) => name);
  await eachOf(people, async ({ id, name, groups }) => {
    const mine: UserGroupInfo[] = [];
    for (const group of groups.flatMap((one) => byName.get(one.toLowerCase()) ?? [])) {
      const isOnly = byName.get(group.name?.toLowerCase() ?? '')?.length === 1;
      const members = isOnly ? null : await membersSource(group.id).all({ user_name: name }, { signal });
      if (!members || members.some((member) => member.id === id)) mine.push(group);
    }
    found.set(id, mine);
  });
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

/** No call tells the pools of a user: the users of every pool are read. */
async function readPools(people: readonly UserFacts[], signal: AbortSignal) {
  const found = new Map(people.map(({ id }): [string, PoolGrant[]] => [id, []]));
  await eachOf(await desktopPoolsSource.all({}, { signal }), async ({ id, name }) => {
    for (const row of await poolUsersSource(id).all({}, { signal })) {
      const user = fromPoolUser(row);
      if (user?.type === 'USER') found.get(user.id)?.push({ pool: { id, name: name || id }, user });
    }
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
