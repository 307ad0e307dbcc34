// Users and user groups found by a part of their name, as requests name them.
import type { ReadRows } from '~/api/read-pages';
import { userGroupsSource } from '~/api/user-groups';
import { usersSource } from '~/api/users';
import type { Account } from '~/domain/authorizations/accounts';
import { accountOf, groupAccountOf } from '~/domain/authorizations/look-up';

export const ACCOUNT_KINDS = ['USER', 'USER_GROUP'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What one call asks for. */
const PAGE = 50;

/** A part of what a search finds; the next part begins at `next`, null after the last. */
export interface FoundAccounts {
  readonly accounts: readonly Account[];
  readonly total: number;
  readonly next: number | null;
}

/** Reads what is found from `offset` on, without the cache. @throws ApiError, or the AbortError of `signal` */
export async function readFoundAccounts(
  kind: AccountKind,
  typed: string,
  offset: number,
  signal?: AbortSignal,
): Promise<FoundAccounts> {
  const slice = { offset, limit: PAGE };
  const { rows, total } =
    kind === 'USER'
      ? await usersSource.read(usersWith(typed), slice, signal).then(asAccounts((user) => accountOf(user)))
      : await userGroupsSource.read(groupsWith(typed), slice, signal).then(asAccounts(groupAccountOf));
  // A service may give fewer than it is asked for: what is next follows what came.
  const next = offset + rows.length;
  return { accounts: rows, total, next: rows.length > 0 && next < total ? next : null };
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

const asAccounts =
  <Row>(toAccount: (row: Row) => Account) =>
  ({ rows, total }: { rows: readonly Row[]; total: number }) => ({ rows: rows.map(toAccount), total });
