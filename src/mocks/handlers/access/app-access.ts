// Granting and taking away the use of app groups.
import type { AccountInfo, AppGroupAuthorizationBody, MailLanguage } from '~/contract/app-authorizations';
import { accountNamed, type AppAccount } from '~/mocks/engine/app-accounts';
import type { AccessMail, AppGroupRecord } from '~/mocks/seed/app-groups';
import { mailOf } from '~/mocks/seed/app-groups';
import { APP_ACCOUNT_SENTINELS, SENTINEL_APP_GROUPS } from '~/mocks/sentinels';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';
import { lookupAppGroup } from './app-groups';

/**
 * Authorizes accounts for groups. Accounts that do not exist make the call fail, while the others are authorized all the same;
 * everything else that is wrong refuses the call whole. Who may use a group already stays so, and gets no mail.
 */
export function authorize(
  backend: Backend,
  { accounts, app_group_ids }: AppGroupAuthorizationBody,
  language: MailLanguage | null,
): void {
  const groups = namedGroups(backend, app_group_ids);
  refuseWithoutId(accounts);
  const { known, unknown } = sortedOut(backend, accounts);
  const refused = known.filter(({ name }) => backend.isTroubled() && name === APP_ACCOUNT_SENTINELS.refused);
  const granted = known.filter((account) => !refused.includes(account));
  const now = backend.clock.now();
  for (const group of groups) {
    const before = new Set(group.access.map(([code]) => code));
    const added = granted.filter(({ code }) => !before.has(code));
    if (added.length === 0) continue;
    backend.db.appGroups.update(group.index, {
      access: [...group.access, ...added.map(({ code }) => [code, now] as const)],
      mails: [...group.mails, ...mails(group, added, { kind: 'ADD', language, now })],
    });
  }
  loseAnswer(backend, groups);
  if (unknown.length > 0)
    refuse(404, ERROR_CODES.accountNotFound, `These accounts do not exist: ${unknown.join(', ')}`);
  if (refused.length > 0) {
    refuse(
      400,
      ERROR_CODES.accountRefused,
      `These accounts cannot be authorized now: ${refused.map(({ name }) => name).join(', ')}`,
    );
  }
}

/** Takes the use of groups away from accounts. Who may not use a group, or does not exist, is passed over: removing twice succeeds. */
export function withdraw(
  backend: Backend,
  { accounts, app_group_ids }: AppGroupAuthorizationBody,
  language: MailLanguage | null,
): void {
  const groups = namedGroups(backend, app_group_ids);
  const { known } = sortedOut(backend, accounts);
  const codes = new Set(known.map(({ code }) => code));
  const now = backend.clock.now();
  for (const group of groups) {
    const before = new Set(group.access.map(([code]) => code));
    const gone = known.filter(({ code }) => before.has(code));
    if (gone.length === 0) continue;
    backend.db.appGroups.update(group.index, {
      access: group.access.filter(([code]) => !codes.has(code)),
      mails: [...group.mails, ...mails(group, gone, { kind: 'DEL', language, now })],
    });
  }
  loseAnswer(backend, groups);
}

/** The groups a call names; of two kinds of authorization, or of the one that is not supported yet, the call is refused. */
function namedGroups(backend: Backend, ids: readonly string[]): AppGroupRecord[] {
  const groups = [...new Set(ids)].map((id) => lookupAppGroup(backend.db, id));
  const kinds = new Set(groups.map(({ authorizationType }) => authorizationType));
  if (kinds.size > 1) {
    refuse(400, ERROR_CODES.mixedAuthorizationTypes, 'All app groups must have the same authorization type');
  }
  if (kinds.has('APP')) {
    refuse(400, ERROR_CODES.appAuthorizationUnsupported, 'Authorization by app is not supported yet');
  }
  if (isNamed(backend, groups, SENTINEL_APP_GROUPS.conflicts)) {
    refuse(409, ERROR_CODES.appGroupBusy, 'Another task is changing one of the app groups');
  }
  return groups;
}

function refuseWithoutId(accounts: readonly AccountInfo[]): void {
  const nameless = accounts.find((account) => account.account_type === 'USER_GROUP' && !account.id);
  if (nameless)
    refuse(400, ERROR_CODES.groupIdNeeded, `The user group ${nameless.account} has to be named by its id`);
}

function sortedOut({ db }: Backend, accounts: readonly AccountInfo[]) {
  const known = new Map<number, AppAccount>();
  const unknown: string[] = [];
  for (const named of accounts) {
    const account = accountNamed(db, named);
    if (account) known.set(account.code, account);
    else unknown.push(named.account);
  }
  return { known: [...known.values()], unknown };
}

interface Occasion {
  readonly kind: AccessMail['kind'];
  readonly language: MailLanguage | null;
  readonly now: number;
}

const mails = (group: AppGroupRecord, accounts: readonly AppAccount[], { now, ...rest }: Occasion) =>
  accounts.map(({ code: account, name }) =>
    mailOf(group, { ...rest, account, at: now, fails: name === APP_ACCOUNT_SENTINELS.mailFails }),
  );

function isNamed(backend: Backend, groups: readonly AppGroupRecord[], { index }: { index: number }): boolean {
  return backend.isTroubled() && groups.some((group) => group.index === index);
}

function loseAnswer(backend: Backend, groups: readonly AppGroupRecord[]): void {
  const first =
    isNamed(backend, groups, SENTINEL_APP_GROUPS.lostAnswer) && backend.timesSeen('app-group:access') === 1;
  if (first) throw new NoAnswer('breaks');
}
