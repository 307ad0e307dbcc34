import {
  addAppGroupAuthorization,
  batchDeleteAppGroupAuthorization,
  listAppGroupAuthorization,
  type ListAppGroupAuthorizationQuery,
  listAuthorizationMailRecord,
} from '~/contract/app-authorizations';
import { accountOf, accountWithId, mailReaders } from '~/mocks/engine/app-accounts';
import { derived, type Db } from '~/mocks/engine/db';
import { authorizationRow, mailRow } from '~/mocks/rows/app-rows';
import type { Access, AppGroupRecord } from '~/mocks/seed/app-groups';
import { type Backend, paged } from '~/mocks/transport/backend';
import { handle, type Handler } from '~/mocks/transport/handle';
import { authorize, withdraw } from './app-access';
import { findAppGroup } from './app-groups';

/** Rows a list gives when it is not told how many. */
const USUAL_LIMIT = 10;

interface Pair {
  readonly group: AppGroupRecord;
  readonly access: Access;
}

/** Who may use app groups, and the mails about it; the newest first. */
export function appAuthorizationHandlers(backend: Backend): Handler[] {
  const allPairs = derived((db) =>
    db.appGroups
      .filter(() => true)
      .flatMap(pairsOf)
      .toSorted((a, b) => b.access[1] - a.access[1]),
  );
  return [
    handle(
      addAppGroupAuthorization,
      ({ body, headers }) => authorize(backend, body, headers['X-Language'] ?? null),
      200,
    ),
    handle(
      batchDeleteAppGroupAuthorization,
      ({ body, headers }) => withdraw(backend, body, headers['X-Language'] ?? null),
      200,
    ),
    handle(listAppGroupAuthorization, ({ query }) => {
      const { db } = backend;
      const { app_group_id: id, offset, limit = USUAL_LIMIT } = query;
      const group = id ? findAppGroup(db, id) : undefined;
      const pairs = !id ? allPairs(db) : group ? pairsOf(group).toReversed() : [];
      const test = accountTest(db, query);
      const found = pairs.filter(({ access: [code] }) => test(code));
      return {
        count: found.length,
        authorizations: paged(found, offset, limit).flatMap((pair) => {
          const account = accountOf(db, pair.access[0]);
          return account ? [authorizationRow(pair.group, pair.access, account)] : [];
        }),
      };
    }),
    handle(listAuthorizationMailRecord, ({ query }) => {
      const { db } = backend;
      const { account = '', mail_send_type, mail_send_result, offset, limit = USUAL_LIMIT } = query;
      const group = findAppGroup(db, query.app_group_id);
      const part = account.toLowerCase();
      const found = (group ? mailsOf(db, group) : []).filter(
        (row) =>
          (row.account ?? '').toLowerCase().includes(part) &&
          (!mail_send_type || row.mail_send_type === mail_send_type) &&
          (!mail_send_result || row.mail_send_result === mail_send_result),
      );
      return { count: found.length, records: paged(found, offset, limit) };
    }),
  ];
}

const pairsOf = (group: AppGroupRecord): Pair[] => group.access.map((access) => ({ group, access }));

/** What is left of an account's authorizations when it is gone is not shown: the test fails for it. */
function accountTest(
  db: Db,
  { account_id: id, account, account_type: type }: ListAppGroupAuthorizationQuery,
): (code: number) => boolean {
  if (id) {
    const wanted = accountWithId(db, id);
    if (!wanted) return () => false;
  }
  const part = account?.toLowerCase() ?? '';
  const known = new Map<number, boolean>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const found = accountOf(db, code);
    const passes =
      found !== undefined &&
      (!id || found.id === id) &&
      (!type || found.type === type) &&
      found.name.toLowerCase().includes(part);
    known.set(code, passes);
    return passes;
  };
}

function mailsOf(db: Db, group: AppGroupRecord) {
  return group.mails
    .flatMap((mail) => {
      const account = accountOf(db, mail.account);
      return account ? mailReaders(db, account).map((reader) => ({ mail, account, reader })) : [];
    })
    .map(({ mail, ...people }, number) => mailRow(group, mail, { ...people, number }))
    .toReversed();
}
