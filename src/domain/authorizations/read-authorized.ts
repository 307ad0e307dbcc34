import { authorizationsSource } from '~/api/app-authorizations';
import type { Authorization } from '~/contract/app-authorizations';
import { APP_PAGE_LIMIT } from '~/contract/app-groups';
import { eachOf } from '~/lib/each-of';
import { matcherOf, type Account } from './accounts';
import { pairId } from './pairs';

interface Options {
  signal?: AbortSignal | undefined;
  /** Hears how many of the reads are done, of how many. */
  onProgress?: (done: number, of: number) => void;
}

/**
 * Reads which of these accounts are authorized for which of these app groups, as ids of pairs. Each group is read whole, or each
 * account, whichever takes fewer calls of ListAppGroupAuthorization.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readAuthorized(
  accounts: readonly Account[],
  groups: readonly string[],
  { signal, onProgress }: Options = {},
): Promise<ReadonlySet<string>> {
  const keyOf = matcherOf(accounts);
  const wanted = new Set(groups);
  const found = new Set<string>();
  const take = (rows: readonly Authorization[], askedFor?: string) => {
    for (const row of rows) {
      const account = keyOf(row);
      const group = row.app_group_id ?? askedFor;
      if (account !== undefined && group !== undefined && wanted.has(group))
        found.add(pairId({ account, group }));
    }
  };
  const tell = counter(onProgress);

  const byAccount = async () => {
    tell.expect(accounts.length);
    await eachOf(accounts, async ({ id, account, account_type }) => {
      const filters = id ? { account_id: id } : { account };
      take(await authorizationsSource.all({ ...filters, account_type }, signal ? { signal } : {}));
      tell.done();
    });
    return found;
  };
  if (accounts.length <= groups.length) return byAccount();

  const counts = new Map<string, number>();
  tell.expect(groups.length);
  await eachOf(groups, async (group) => {
    const page = { offset: 0, limit: APP_PAGE_LIMIT };
    const { rows, total } = await authorizationsSource.read({ app_group_id: group }, page, signal);
    take(rows, group);
    counts.set(group, Math.max(0, total - rows.length));
    tell.done();
  });
  const longer = groups.filter((group) => (counts.get(group) ?? 0) > 0);
  const pages = longer.reduce((sum, group) => sum + Math.ceil((counts.get(group) ?? 0) / APP_PAGE_LIMIT), 0);
  if (pages > accounts.length) return byAccount();
  tell.expect(longer.length);
  await eachOf(longer, async (group) => {
    take(await authorizationsSource.all({ app_group_id: group }, signal ? { signal } : {}), group);
    tell.done();
  });
  return found;
}

function counter(onProgress: Options['onProgress']) {
  let done = 0;
  let of = 0;
  return {
    expect: (more: number) => {
      of += more;
      onProgress?.(done, of);
    },
    done: () => {
      done += 1;
      onProgress?.(done, of);
    },
  };
}
