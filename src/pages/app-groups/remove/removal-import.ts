// Accounts of a file or a paste, whose authorizations are to be removed.
import { readAuthorizationsOf } from '~/api/app-authorizations';
import type { Authorization } from '~/contract/app-authorizations';
import { accountKey, matcherOf, type Account } from '~/domain/authorizations/accounts';
import { accountOfRow, authorizationItem } from '~/domain/authorizations/authorization-row';
import { pairId, pairName } from '~/domain/authorizations/pairs';
import type { Messages } from '~/i18n/areas';
import { eachOf } from '~/lib/each-of';
import type { KnownItem } from '~/lib/known-items';
import { lookUpAccounts, nameColumns, type NameField } from '~/pages/app-groups/authorize/account-import';
import type { ImportPlan } from '~/ui/import/import-field';

/**
 * How the accounts are read. An account that was deleted is known by its authorizations, which can be removed all the same. What is
 * found of a line are its pairs with every group.
 */
export function removalImport(
  groups: readonly KnownItem[],
  t: Messages<'app-access'>['add'],
): ImportPlan<NameField, readonly KnownItem[]> {
  const readRows = readOnce(groups);
  return {
    ...nameColumns(t),
    lookUp: async (entries, options) => {
      const rows = await readRows(options.signal);
      const answers = await lookUpAccounts(entries, options, t, rows.map(accountOfRow));
      return new Map(
        [...answers].map(([key, { found, ...answer }]) => [
          key,
          found ? { found: pairItems(found, groups, rows) } : answer,
        ]),
      );
    },
  };
}

/** The authorizations of the groups, read with the first lines: a line that is corrected does not read them again. */
function readOnce(groups: readonly KnownItem[]) {
  let known: readonly Authorization[] | null = null;
  return async (signal: AbortSignal) => {
    if (known) return known;
    const rows: Authorization[] = [];
    await eachOf(groups, async ({ id, name }) => {
      for (const row of await readAuthorizationsOf(id, signal))
        rows.push({ ...row, app_group_id: id, app_group_name: row.app_group_name || name });
    });
    known = rows;
    return rows;
  };
}

/** The pairs of an account with each group, as actions name them: by the authorization, where there is one. */
export function pairItems(
  account: Account,
  groups: readonly KnownItem[],
  rows: readonly Authorization[],
): KnownItem[] {
  const keyOf = matcherOf([account]);
  const authorized = new Map(
    rows
      .filter((row) => keyOf(row) !== undefined)
      .map((row) => [row.app_group_id ?? '', authorizationItem(row)] as const),
  );
  return groups.map(
    ({ id, name }) =>
      authorized.get(id) ?? {
        id: pairId({ account: accountKey(account), group: id }),
        name: pairName(account.account, name),
      },
  );
}
