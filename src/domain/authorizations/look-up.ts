// Who is meant by names that were typed, pasted or chosen.
import { readUsersNamed } from '~/api/users';
import { PLATFORM_TYPES, type AccountInfo } from '~/contract/app-authorizations';
import type { UserGroupInfo } from '~/contract/user-groups';
import { USER_NAMES_PER_CALL, type User } from '~/contract/users';
import { eachOf } from '~/lib/each-of';
import { parts } from '~/lib/parts';
import type { Account } from './accounts';

/** Users say nothing of where they are kept; the filter does. */
const PLATFORMS = ['AD', 'LOCAL'] as const;

/** A name, and everybody who bears it: nobody, one person, or one in each of several domains. */
export interface FoundName {
  readonly name: string;
  readonly accounts: readonly Account[];
}

interface Options {
  signal?: AbortSignal | undefined;
  onProgress?: (read: number) => void;
}

/** What stands for no domain where one is to be chosen, in the languages of the console. */
const LOCAL_WORDS = new Set(['local', '本地']);

/** Whether a domain that was typed or chosen means an account without a domain, kept by the service itself. */
export function isLocalDomain(text: string): boolean {
  return LOCAL_WORDS.has(text.trim().toLowerCase());
}

/** A user as a request names it: what the service does not say is left out. */
export function accountOf(
  { id, user_name, domain, user_email, user_phone }: User,
  platform?: AccountInfo['platform_type'],
): Account {
  return {
    account: user_name || id,
    account_type: 'USER',
    id,
    ...(domain && { domain }),
    ...(user_email && { email: user_email }),
    ...(user_phone && { telephone_number: user_phone }),
    ...(platform && { platform_type: platform }),
  };
}

/** A user group as a request names it. */
export function groupAccountOf({ id, name, domain, platform_type }: UserGroupInfo): Account {
  const platform = PLATFORM_TYPES.find((one) => one === platform_type);
  return {
    account: name || id,
    account_type: 'USER_GROUP',
    id,
    ...(domain && { domain }),
    ...(platform && { platform_type: platform }),
  };
}

/**
 * Looks up users by their names, whatever the case, 100 names a call; a name comes back once, in the order given.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function lookUpUsers(
  names: readonly string[],
  { signal, onProgress }: Options = {},
): Promise<FoundName[]> {
  const unique = new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()]));
  unique.delete('');
  const found = new Map<string, Map<string, Account>>();
  let read = 0;
  await eachOf(parts([...unique.values()], USER_NAMES_PER_CALL), async (some) => {
    const readFrom = async (platform?: (typeof PLATFORMS)[number]) => {
      for (const user of await readUsersNamed(some, platform && { platform_type: platform }, signal)) {
        const key = (user.user_name ?? '').toLowerCase();
        if (!unique.has(key)) continue;
        const same = found.get(key) ?? new Map<string, Account>();
        // The last reading, without a platform, knows less of those found before.
        if (!same.has(user.id)) same.set(user.id, accountOf(user, platform));
        found.set(key, same);
      }
    };
    for (const platform of PLATFORMS) await readFrom(platform);
    // Domains of another kind, and services that know no such filter.
    if (some.some((name) => !found.has(name.toLowerCase()))) await readFrom();
    read += some.length;
    onProgress?.(read);
  });
  return [...unique].map(([key, name]) => ({ name, accounts: [...(found.get(key)?.values() ?? [])] }));
}
