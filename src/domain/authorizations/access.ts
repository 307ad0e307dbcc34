// Who can open what, and how: directly, or through a user group.
import { queryOptions } from '@tanstack/react-query';
import { appAuthorizationsKey, authorizationsSource, readAuthorizationsOf } from '~/api/app-authorizations';
import { membersSource, userGroupsSource } from '~/api/user-groups';
import type { Authorization } from '~/contract/app-authorizations';
import type { UserGroupInfo } from '~/contract/user-groups';
import { eachOf } from '~/lib/each-of';
import type { Account } from './accounts';
import { groupAccountOf } from './look-up';

/** One way to an app group: the authorization, and the user group it is for; null where it is for the user. */
export interface AccessWay {
  readonly authorization: Authorization;
  readonly through: Account | null;
}

/** An app group a user may open, with every way there. */
export interface UserAccess {
  readonly groupId: string;
  readonly groupName: string;
  readonly ways: readonly AccessWay[];
}

/** A user who may open an app group, with every way there. */
export interface GroupAccess {
  /** The id of the user, or of a group whose members the service does not tell. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** Null for a user; for a group whose members are not known, that group. */
  readonly unresolved: Account | null;
  readonly ways: readonly AccessWay[];
}

interface Options {
  signal?: AbortSignal | undefined;
}

/**
 * Reads what a user may open. The service names the groups of a user only; a name that stands for groups of several domains counts as
 * all of them.
 * @param groupNames the user's groups
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readUserAccess(
  user: { id: string; groupNames: readonly string[] },
  { signal }: Options = {},
): Promise<UserAccess[]> {
  const options = signal ? { signal } : {};
  const ways: AccessWay[] = [];
  const direct = authorizationsSource.all({ account_id: user.id, account_type: 'USER' }, options);
  const groups = user.groupNames.length === 0 ? [] : await groupsNamed(user.groupNames, options);
  await eachOf(groups, async (group) => {
    const rows = await authorizationsSource.all(
      { account_id: group.id, account_type: 'USER_GROUP' },
      options,
    );
    for (const authorization of rows) ways.push({ authorization, through: groupAccountOf(group) });
  });
  for (const authorization of await direct) ways.push({ authorization, through: null });
  return userAccessOf(ways);
}

/** What a user may open. Key: ['app-authorizations', 'access', userId, group names]. */
export function userAccessQuery(id: string, groupNames: readonly string[]) {
  return queryOptions({
    queryKey: [...appAuthorizationsKey, 'access', id, groupNames],
    queryFn: ({ signal }) => readUserAccess({ id, groupNames }, { signal }),
  });
}

/** Puts the ways of one user together by app group, the direct one first. */
export function userAccessOf(ways: readonly AccessWay[]): UserAccess[] {
  const byGroup = new Map<string, AccessWay[]>();
  for (const way of ways) {
    const id = way.authorization.app_group_id ?? '';
    if (id === '') continue;
    byGroup.set(id, [...(byGroup.get(id) ?? []), way]);
  }
  return [...byGroup]
    .map(([groupId, some]) => ({
      groupId,
      groupName:
        some.find(({ authorization }) => authorization.app_group_name)?.authorization.app_group_name ??
        groupId,
      ways: inOrder(some),
    }))
    .toSorted((a, b) => a.groupName.localeCompare(b.groupName));
}

async function groupsNamed(
  names: readonly string[],
  options: { signal?: AbortSignal },
): Promise<readonly UserGroupInfo[]> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return (await userGroupsSource.all({}, options)).filter(({ name }) =>
    wanted.has((name ?? '').toLowerCase()),
  );
}

/**
 * Reads who may open an app group: everybody it is authorized for, and the members of each group it is authorized for. A group whose
 * members cannot be read stands for itself.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readGroupAccess(groupId: string, { signal }: Options = {}): Promise<GroupAccess[]> {
  const people = new Map<
    string,
    { name: string; domain: string; unresolved: Account | null; ways: AccessWay[] }
  >();
  const add = (id: string, name: string, domain: string, unresolved: Account | null, way: AccessWay) => {
    const person = people.get(id) ?? { name, domain, unresolved, ways: [] };
    person.ways.push(way);
    people.set(id, person);
  };
  const rows = await readAuthorizationsOf(groupId, signal);
  const groups: Authorization[] = [];
  for (const row of rows) {
    const id = row.account_id || row.account || row.id;
    if (row.account_type === 'USER_GROUP') groups.push(row);
    else add(id, row.account || id, row.domain ?? '', null, { authorization: row, through: null });
  }
  await eachOf(groups, async (authorization) => {
    const { account_id: id, account, domain } = authorization;
    const through: Account = {
      account: account || id || '',
      account_type: 'USER_GROUP',
      ...(id && { id }),
      ...(domain && { domain }),
    };
    const way = { authorization, through };
    const members = id ? await membersSource(id).all({}, signal ? { signal } : {}) : [];
    for (const member of members) add(member.id, member.user_name || member.id, domain ?? '', null, way);
    // Nested groups of a domain, and groups that are gone: the service names no member.
    if (members.length === 0)
      add(`group:${id ?? account ?? ''}`, through.account, domain ?? '', through, way);
  });
  return [...people]
    .map(([id, person]) => ({ id, ...person, ways: inOrder(person.ways) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Who may open an app group. Key: ['app-authorizations', 'people', groupId]. */
export function groupAccessQuery(groupId: string) {
  return queryOptions({
    queryKey: [...appAuthorizationsKey, 'people', groupId],
    queryFn: ({ signal }) => readGroupAccess(groupId, { signal }),
  });
}

const inOrder = (ways: readonly AccessWay[]) =>
  ways.toSorted((a, b) => (a.through?.account ?? '').localeCompare(b.through?.account ?? ''));

/** What one user may open and another may not. */
export interface AccessDifference {
  readonly onlyFirst: readonly UserAccess[];
  readonly both: readonly UserAccess[];
  readonly onlySecond: readonly UserAccess[];
}

/** Compares what two users may open, whatever the way. */
export function compareAccess(first: readonly UserAccess[], second: readonly UserAccess[]): AccessDifference {
  const ofFirst = new Set(first.map(({ groupId }) => groupId));
  const ofSecond = new Set(second.map(({ groupId }) => groupId));
  return {
    onlyFirst: first.filter(({ groupId }) => !ofSecond.has(groupId)),
    both: first.filter(({ groupId }) => ofSecond.has(groupId)),
    onlySecond: second.filter(({ groupId }) => !ofFirst.has(groupId)),
  };
}
