// Users and user groups found by a part of their name, as requests name them.
import { useFoundRows } from '~/api/found-query';
import type { ReadRows } from '~/api/read-pages';
import { userGroupsKey, userGroupsSource } from '~/api/user-groups';
import { usersKey, usersSource } from '~/api/users';
import type { Account } from './accounts';
import { accountOf, groupAccountOf } from './look-up';

export const ACCOUNT_KINDS = ['USER', 'USER_GROUP'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What a search finds so far of one kind of account. */
export function useFoundAccounts(kind: AccountKind, typed: string) {
  const users = useFoundRows(usersSource, usersKey, usersWith(typed), kind === 'USER');
  const groups = useFoundRows(userGroupsSource, userGroupsKey, groupsWith(typed), kind === 'USER_GROUP');
  return kind === 'USER'
    ? { ...users, accounts: users.rows.map((user) => accountOf(user)) }
    : { ...groups, accounts: groups.rows.map(groupAccountOf) };
}

/** Reads everything that is found, without the cache. @throws ApiError, or the AbortError of `signal` */
export async function readAllAccounts(
  kind: AccountKind,
  typed: string,
  signal: AbortSignal,
  onProgress: (read: number, of: number) => void,
): Promise<ReadRows<Account>> {
  const tell = ({ read, total }: { read: number; total: number }) => onProgress(read, total);
  const options = { signal, onProgress: tell };
  if (kind === 'USER') {
    const found = await usersSource.readAll(usersWith(typed), options);
    return { ...found, rows: found.rows.map((user) => accountOf(user)) };
  }
  const found = await userGroupsSource.readAll(groupsWith(typed), options);
  return { ...found, rows: found.rows.map(groupAccountOf) };
}

const usersWith = (typed: string) => (typed === '' ? {} : { user_name: typed });
const groupsWith = (typed: string) => (typed === '' ? {} : { keyword: typed });
