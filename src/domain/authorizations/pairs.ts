// A pair is one account and one app group. Requests name accounts and groups, and mean every pair of them: what is sent must make
// up exactly the pairs that are wanted.
import { ACCOUNTS_PER_CALL, APP_GROUPS_PER_CALL } from '~/contract/app-authorizations';
import { parts } from '~/lib/parts';

/** One account and one app group, by their keys. */
export interface Pair {
  readonly account: string;
  readonly group: string;
}

/** Every account of `accounts` with every group of `groups`: one request. */
export interface PairBlock {
  readonly accounts: readonly string[];
  readonly groups: readonly string[];
}

/** The id of a pair in the records of actions. An id of a group has no slash. */
export function pairId({ account, group }: Pair): string {
  return `${group}/${account}`;
}

/** The pair an id names. */
export function pairOf(id: string): Pair {
  const at = id.indexOf('/');
  return { group: id.slice(0, at), account: id.slice(at + 1) };
}

/** What one pair is called in plans and reports. */
export function pairName(account: string, group: string): string {
  return `${account} → ${group}`;
}

/**
 * Puts pairs together into requests of at most 50 accounts and 10 groups: each pair is in exactly one, and no other pair is in any.
 * Groups whose kind differs are never in one request.
 * @param kindOf what the groups of one request must have in common
 */
export function blocksOf(pairs: readonly Pair[], kindOf: (group: string) => string): PairBlock[] {
  const wanted = new Map<string, Set<string>>();
  for (const { account, group } of pairs) {
    const accounts = wanted.get(group);
    if (accounts) accounts.add(account);
    else wanted.set(group, new Set([account]));
  }
  const kinds = new Map<string, string[]>();
  for (const group of wanted.keys()) {
    const kind = kindOf(group);
    kinds.set(kind, [...(kinds.get(kind) ?? []), group]);
  }
  return [...kinds.values()].flatMap((groups) =>
    parts(groups, APP_GROUPS_PER_CALL).flatMap((some) => fewest(some, wanted)),
  );
}

/** Accounts that want the same of these groups go together, or each group goes alone: whichever takes fewer requests. */
function fewest(groups: readonly string[], wanted: ReadonlyMap<string, ReadonlySet<string>>): PairBlock[] {
  const alone = groups.flatMap((group) => inCalls([...(wanted.get(group) ?? [])], [group]));
  const of = new Map<string, string[]>();
  for (const group of groups) {
    for (const account of wanted.get(group) ?? []) {
      const some = of.get(account);
      if (some) some.push(group);
      else of.set(account, [group]);
    }
  }
  const alike = new Map<string, { accounts: string[]; groups: readonly string[] }>();
  for (const [account, some] of of) {
    const key = some.join('/');
    const same = alike.get(key);
    if (same) same.accounts.push(account);
    else alike.set(key, { accounts: [account], groups: some });
  }
  const together = [...alike.values()].flatMap((same) => inCalls(same.accounts, same.groups));
  return together.length <= alone.length ? together : alone;
}

const inCalls = (accounts: readonly string[], groups: readonly string[]): PairBlock[] =>
  parts(accounts, ACCOUNTS_PER_CALL).map((some) => ({ accounts: some, groups }));
