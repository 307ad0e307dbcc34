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
 * Which of these accounts exist, by their `newUserId`: 100 names a call. An account without a domain exists when anybody has its name,
 * for the service then chooses the domain.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readExisting(
  users: readonly Named[],
  { signal, onProgress }: Options = {},
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let done = 0;
  await eachOf(parts(users, USER_NAMES_PER_CALL), async (some) => {
    const rows = await usersSource.all(
      { user_names: some.map(({ user_name }) => user_name), is_query_total_desktops: false },
      signal ? { signal } : {},
    );
    const anywhere = new Set(rows.map(({ user_name }) => user_name?.toLowerCase() ?? ''));
    const inDomain = new Set(
      rows.map(({ user_name, domain }) => newUserId({ user_name: user_name ?? '', domain: domain ?? '' })),
    );
    for (const user of some) {
      const id = newUserId(user);
      if (user.domain ? inDomain.has(id) : anywhere.has(user.user_name.toLowerCase())) found.add(id);
    }
    done += some.length;
    onProgress?.(done);
  });
  return found;
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
