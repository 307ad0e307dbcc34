// Accounts by name: those that are to be created have no id yet.
import { usersSource } from '~/api/users';
import { USER_NAMES_PER_CALL } from '~/contract/users';
import { leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { eachOf } from '~/lib/each-of';
import { parts } from '~/lib/parts';

interface Named {
  readonly user_name: string;
  readonly domain?: string | undefined;
}

/** What stands for an account before it exists: its name and its domain, whatever their case. */
export function newUserId({ user_name, domain = '' }: Named): string {
  return `${domain.toLowerCase()}\\${user_name.toLowerCase()}`;
}

interface Options {
  signal?: AbortSignal | undefined;
  /** Hears how many are looked up. */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * The domains in which accounts have these names, by the `newUserId` of those asked for: 100 names a call. '' is an account without a
 * domain; a name nobody has is left out.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readNamesakes(
  users: readonly Named[],
  { signal, onProgress }: Options = {},
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  let done = 0;
  await eachOf(parts(users, USER_NAMES_PER_CALL), async (some) => {
    const rows = await usersSource.all(
      { user_names: some.map(({ user_name }) => user_name), is_query_total_desktops: false },
      signal ? { signal } : {},
    );
    const domainsOf = new Map<string, Set<string>>();
    for (const { user_name, domain } of rows) {
      const name = user_name?.toLowerCase() ?? '';
      domainsOf.set(name, (domainsOf.get(name) ?? new Set()).add(domain ?? ''));
    }
    for (const user of some) {
      const domains = domainsOf.get(user.user_name.toLowerCase());
      if (domains) found.set(newUserId(user), [...domains]);
    }
    done += some.length;
    onProgress?.(done);
  });
  return found;
}

/** Whether an account exists, by the domains its name is in. Without a domain any of them is it, for the service then chooses one. */
export function existsIn({ domain = '' }: Named, domains: readonly string[]): boolean {
  return domain === ''
    ? domains.length > 0
    : domains.some((one) => one.toLowerCase() === domain.toLowerCase());
}

/**
 * Which of these accounts exist, by their `newUserId`.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readExisting(
  users: readonly Named[],
  options: Options = {},
): Promise<ReadonlySet<string>> {
  const namesakes = await readNamesakes(users, options);
  return new Set(
    users.flatMap((user) => (existsIn(user, namesakes.get(newUserId(user)) ?? []) ? [newUserId(user)] : [])),
  );
}

/** The plan for new accounts: those that exist are left out. */
export function planNewUsers(
  items: readonly ActionItem[],
  existing: ReadonlySet<string>,
  answers: Answers,
): Plan {
  return makePlan(
    items.map((item) => ({ item, verdict: existing.has(item.id) ? leave('alreadyExists') : RUN })),
    answers,
  );
}
