// What copying one user's access to another comes to. Nothing is ever taken away.
import type { UserAccess } from '~/domain/authorizations/access';

/** A user group the other user would join. */
export interface Membership {
  readonly groupId: string;
  readonly groupName: string;
}

/** One app group to copy, with the user groups it can be copied by, and those that cannot be joined here. */
export interface CopyLine {
  readonly groupId: string;
  readonly groupName: string;
  readonly memberships: readonly Membership[];
  /** Names of AD groups: who is in them is changed in the domain. */
  readonly adGroups: readonly string[];
}

/** The lines of what one user may open and another may not. */
export function copyLines(access: readonly UserAccess[]): CopyLine[] {
  return access.map(({ groupId, groupName, ways }) => {
    const groups = ways.flatMap(({ through }) => through ?? []);
    return {
      groupId,
      groupName,
      memberships: groups.flatMap(({ id, account, platform_type }) =>
        id && platform_type !== 'AD' ? [{ groupId: id, groupName: account }] : [],
      ),
      adGroups: groups.flatMap(({ account, platform_type }) => (platform_type === 'AD' ? account : [])),
    };
  });
}

/** How lines are copied: false leaves one out, the id of a user group joins that, and what is not named is authorized directly. */
export type CopyChoices = ReadonlyMap<string, string | false>;

/** What is sent: the app groups the other user is authorized for, and the user groups they join, each once. */
export interface CopyPlan {
  readonly direct: readonly string[];
  readonly join: readonly Membership[];
}

export function copyPlan(lines: readonly CopyLine[], choices: CopyChoices): CopyPlan {
  const direct: string[] = [];
  const join = new Map<string, Membership>();
  for (const { groupId, memberships } of lines) {
    const choice = choices.get(groupId);
    if (choice === false) continue;
    const membership = memberships.find((one) => one.groupId === choice);
    if (membership) join.set(membership.groupId, membership);
    else direct.push(groupId);
  }
  return { direct, join: [...join.values()] };
}
