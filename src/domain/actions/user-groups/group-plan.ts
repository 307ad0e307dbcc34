import { authorizationsSource } from '~/api/app-authorizations';
import { desktopPoolsSource } from '~/api/desktop-pools';
import { poolUsersSource } from '~/api/pool-users';
import { membersSource, readUserGroups } from '~/api/user-groups';
import type { Authorization } from '~/contract/app-authorizations';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ask, leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { fromPoolUser } from '~/domain/actions/pool-users/pool-user';
import { eachOf } from '~/lib/each-of';

/** A group and who is in it, as the service has it now; `group` is null when it is gone. */
export interface Membership {
  readonly group: UserGroupInfo | null;
  readonly members: ReadonlySet<string>;
}

/** Reads a group and its members. @throws ApiError, or the AbortError of `signal` */
export async function readMembership(groupId: string, signal?: AbortSignal): Promise<Membership> {
  const group = (await readUserGroups([groupId], signal)).get(groupId) ?? null;
  const rows = group ? await membersSource(groupId).all({}, { ...(signal && { signal }) }) : [];
  return { group, members: new Set(rows.map(({ id }) => id)) };
}

/** The plan for chosen users: an AD group has its members in the domain (workspace_02_0712), and who is as wanted is a question. */
export function planMembers(
  isAdding: boolean,
  items: readonly ActionItem[],
  { group, members }: Membership,
  answers: Answers,
): Plan {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const judged = unique.map((item) => ({
    item,
    verdict: !group
      ? leave('gone')
      : group.platform_type === 'AD'
        ? leave(isAdding ? 'adGroup' : 'adMembers')
        : ask(members.has(item.id) === isAdding && 'alreadySo'),
  }));
  return makePlan(judged, answers);
}

/** A user group, and what its members can use through it: names of app groups and desktop pools, each once. */
export interface GroupHoldings {
  readonly group: UserGroupInfo;
  readonly appGroups: readonly string[];
  readonly pools: readonly string[];
}

/** Of more groups the authorizations are read from the list of those of all user groups. */
const READ_ONE_BY_ONE = 30;

/** Reads groups and what is authorized for them, by id; who is not there any more is left out. @throws ApiError, or the AbortError of `signal` */
export async function readHoldings(
  items: readonly ActionItem[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, GroupHoldings>> {
  const groups = await readUserGroups(
    items.map(({ id }) => id),
    signal,
  );
  const appGroups = new Map([...groups.keys()].map((id) => [id, new Set<string>()]));
  const pools = new Map([...groups.keys()].map((id) => [id, new Set<string>()]));
  await Promise.all([
    readAuthorizations([...groups.keys()], signal, (id, row) =>
      appGroups.get(id)?.add(row.app_group_name || row.app_group_id || row.id),
    ),
    // No call tells the pools of a group: the users of every pool are read.
    groups.size > 0 &&
      eachOf(await desktopPoolsSource.all({}, { signal }), async ({ id, name }) => {
        for (const row of await poolUsersSource(id).all({}, { signal })) {
          const user = fromPoolUser(row);
          if (user?.type === 'USER_GROUP') pools.get(user.id)?.add(name || id);
        }
      }),
  ]);
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      { group, appGroups: [...(appGroups.get(id) ?? [])], pools: [...(pools.get(id) ?? [])] },
    ]),
  );
}

async function readAuthorizations(
  ids: readonly string[],
  signal: AbortSignal,
  take: (id: string, row: Authorization) => void,
): Promise<void> {
  const account_type = 'USER_GROUP';
  if (ids.length > READ_ONE_BY_ONE)
    for (const row of await authorizationsSource.all({ account_type }, { signal }))
      take(row.account_id ?? '', row);
  else
    await eachOf(ids, async (account_id) => {
      for (const row of await authorizationsSource.all({ account_id, account_type }, { signal }))
        take(account_id, row);
    });
}

/** The plan for chosen groups that are deleted. */
export function planGroups(
  items: readonly ActionItem[],
  groups: ReadonlyMap<string, GroupHoldings>,
  answers: Answers,
): Plan {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  return makePlan(
    unique.map((item) => ({ item, verdict: groups.has(item.id) ? RUN : leave('gone') })),
    answers,
  );
}
