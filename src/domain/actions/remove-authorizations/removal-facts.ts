import { readAuthorizationsOf } from '~/api/app-authorizations';
import { readUsersNamed } from '~/api/users';
import { USER_NAMES_PER_CALL, type User } from '~/contract/users';
import type { ActionItem } from '~/domain/actions/engine/record';
import { leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import { accountKey, type Account, type GrantedGroup } from '~/domain/authorizations/accounts';
import { accountOfRow, authorizationItem } from '~/domain/authorizations/authorization-row';
import { accountOf } from '~/domain/authorizations/look-up';
import { pairOf } from '~/domain/authorizations/pairs';
import { eachOf } from '~/lib/each-of';
import { parts } from '~/lib/parts';

/** What a removal has to know of the chosen authorizations, as the service has it now. */
export interface RemovalFacts {
  /** The authorizations there are, of those chosen: their account, by the id of the pair. */
  readonly accounts: ReadonlyMap<string, Account>;
  readonly items: ReadonlyMap<string, ActionItem>;
  /** The app groups they are of, by id. */
  readonly groups: ReadonlyMap<string, GrantedGroup>;
  /** The user groups an app group is authorized for, by the app group's id. */
  readonly userGroups: ReadonlyMap<string, readonly Account[]>;
  /** Users with the user groups they are in, by the user's key; nobody where they were not asked for. */
  readonly memberOf: ReadonlyMap<string, Member>;
}

interface Member {
  readonly user: ActionItem;
  /** Names, in lower case: the service tells no more. */
  readonly groups: ReadonlySet<string>;
}

/**
 * Reads the chosen authorizations again, and through which user groups their users would keep access.
 * @param onProgress hears how many of the items are read
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readRemovalFacts(
  items: readonly ActionItem[],
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<RemovalFacts> {
  const chosen = new Set(items.map(({ id }) => id));
  const accounts = new Map<string, Account>();
  const found = new Map<string, ActionItem>();
  const groups = new Map<string, GrantedGroup>();
  const userGroups = new Map<string, Account[]>();
  const wanted = [...new Set(items.map(({ id }) => pairOf(id).group))];
  await eachOf(wanted, async (groupId) => {
    for (const row of await readAuthorizationsOf(groupId, signal)) {
      const account = accountOfRow(row);
      const item = authorizationItem({ ...row, app_group_id: groupId });
      const authorizationType = row.authorization_type ?? '';
      groups.set(groupId, { id: groupId, name: row.app_group_name || groupId, authorizationType });
      if (account.account_type === 'USER_GROUP')
        userGroups.set(groupId, [...(userGroups.get(groupId) ?? []), account]);
      if (!chosen.has(item.id)) continue;
      accounts.set(item.id, account);
      found.set(item.id, item);
    }
    onProgress(Math.floor((items.length * groups.size) / wanted.length));
  });
  const inOpenGroups = items.flatMap(({ id }) => {
    const { account: key, group } = pairOf(id);
    // Those without an authorization of their own may have access through a group all the same.
    return userGroups.has(group) && key.startsWith('USER:') ? [{ key, id: accounts.get(id)?.id }] : [];
  });
  return {
    accounts,
    items: found,
    groups,
    userGroups,
    memberOf: await readMemberships(inOpenGroups, signal),
  };
}

/** ListUsers tells the groups of a user, 100 names a call. */
async function readMemberships(
  wanted: readonly { key: string; id: string | undefined }[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Member>> {
  const memberOf = new Map<string, Member>();
  const byId = new Map(wanted.flatMap(({ key, id }) => (id ? [[id, key] as const] : [])));
  const keys = new Set(wanted.map(({ key }) => key));
  const names = [...new Set(wanted.map(({ key }) => key.slice(key.lastIndexOf('\\') + 1)))];
  await eachOf(parts(names, USER_NAMES_PER_CALL), async (some) => {
    const users = await readUsersNamed(some, undefined, signal);
    for (const user of users) {
      const account = accountOf(user);
      const own = accountKey(account);
      // Of somebody without an authorization of their own the domain may not be known: a name only they bear tells enough.
      const loose = accountKey({ account: account.account, account_type: 'USER' });
      const isOnly = users.every((other) => other.id === user.id || !isSameName(other, user));
      const member = {
        user: { id: user.id, name: user.user_name || user.id },
        groups: new Set((user.group_names ?? []).map((name) => name.toLowerCase())),
      };
      for (const key of [byId.get(user.id), own, isOnly ? loose : undefined])
        if (key !== undefined && keys.has(key)) memberOf.set(key, member);
    }
  });
  return memberOf;
}

const isSameName = (a: User, b: User) => a.user_name?.toLowerCase() === b.user_name?.toLowerCase();

/** The plan of a removal: what is not authorized any more is left out. */
export function planRemoval(items: readonly ActionItem[], facts: RemovalFacts, answers: Answers): Plan {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const judged = unique.map((item) => {
    const known = facts.items.get(item.id);
    return known ? { item: known, verdict: RUN } : { item, verdict: leave('notAuthorized') };
  });
  return makePlan(judged, answers);
}

/** Somebody who can use an app group after the removal all the same. */
export interface KeptAccess {
  readonly item: ActionItem;
  readonly user: ActionItem;
  /** The user groups they keep it through. */
  readonly through: readonly Account[];
}

/** Who of the chosen keeps access through a user group that stays authorized, with or without an authorization of their own. What is in AD groups of AD groups is not known. */
export function keptAccess({ run, leaves }: Pick<Plan, 'run' | 'leaves'>, facts: RemovalFacts): KeptAccess[] {
  const removed = new Set(run.map(({ id }) => id));
  const staying = new Map(
    [...facts.userGroups].map(([group, accounts]) => [
      group,
      accounts.filter((account) => !removed.has(`${group}/${accountKey(account)}`)),
    ]),
  );
  return [...run, ...leaves.flatMap(({ items }) => items)].flatMap((item) => {
    const { account, group } = pairOf(item.id);
    const member = facts.memberOf.get(account);
    if (!member) return [];
    const through = (staying.get(group) ?? []).filter((one) => member.groups.has(one.account.toLowerCase()));
    return through.length > 0 ? [{ item, user: member.user, through }] : [];
  });
}

/** A user group somebody would have to leave to lose access. */
export interface Leaving {
  readonly user: ActionItem;
  readonly group: { readonly id: string; readonly name: string };
}

/** The user groups that can be left here, each once for a user, and the names of those that cannot: AD groups. */
export function leavingsOf(kept: readonly KeptAccess[]): {
  can: readonly Leaving[];
  adGroups: readonly string[];
} {
  const can = new Map<string, Leaving>();
  const adGroups = new Set<string>();
  for (const { user, through } of kept) {
    for (const { id, account: name, platform_type } of through) {
      if (platform_type === 'AD') adGroups.add(name);
      else if (id) can.set(leavingKey({ user, group: { id, name } }), { user, group: { id, name } });
    }
  }
  return { can: [...can.values()], adGroups: [...adGroups] };
}

/** What tells one leaving from another. */
export function leavingKey({ user, group }: Leaving): string {
  return `${group.id}/${user.id}`;
}
