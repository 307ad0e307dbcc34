import { membersSource, readUserGroups } from '~/api/user-groups';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ask, leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';

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

/** The plan for chosen groups that are deleted. */
export function planGroups(
  items: readonly ActionItem[],
  groups: ReadonlyMap<string, UserGroupInfo>,
  answers: Answers,
): Plan {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  return makePlan(
    unique.map((item) => ({ item, verdict: groups.has(item.id) ? RUN : leave('gone') })),
    answers,
  );
}
