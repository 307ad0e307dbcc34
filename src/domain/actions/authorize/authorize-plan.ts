import type { MailLanguage } from '~/contract/app-authorizations';
import { ask, leave, makePlan, type Answers, type Plan, type Verdict } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { accountKey, type Account } from '~/domain/authorizations/accounts';
import { pairOf } from '~/domain/authorizations/pairs';
import type { PairParams } from './pair-requests';

/** The plan for pairs: what exists already is left out, and so is a group the service could not find. */
export function planAuthorize(
  { accounts }: PairParams,
  items: readonly ActionItem[],
  authorized: ReadonlySet<string>,
  answers: Answers,
): Plan {
  const byKey = new Map(accounts.map((one) => [accountKey(one), one]));
  const judge = (item: ActionItem): Verdict => {
    if (authorized.has(item.id)) return leave('alreadyAuthorized');
    const account = byKey.get(pairOf(item.id).account);
    const hasId = Boolean(account?.id);
    if (!hasId && account?.account_type === 'USER_GROUP') return leave('groupWithoutId');
    return ask(!hasId && 'unknownAccount');
  };
  return makePlan(
    items.map((item) => ({ item, verdict: judge(item) })),
    answers,
  );
}

/** Whom a plan is about, and who of them the service can tell by email. */
export interface AuthorizeSummary {
  readonly accounts: number;
  readonly groups: number;
  /** Emails to users: one for each app group a user is authorized for. */
  readonly mails: number;
  /** Users with an address. */
  readonly mailed: number;
  readonly usersWithoutMail: number;
  /** Members of AD groups get none (user guide, app_streaming_11_0133). */
  readonly adGroups: number;
  readonly language: MailLanguage;
}

export function summaryOf({ accounts, language }: PairParams, run: readonly ActionItem[]): AuthorizeSummary {
  const pairs = run.map(({ id }) => pairOf(id));
  const named = new Set(pairs.map(({ account }) => account));
  const some: Account[] = accounts.filter((one) => named.has(accountKey(one)));
  const users = some.filter((one) => one.account_type === 'USER');
  const mailed = new Set(users.filter(({ email }) => email).map(accountKey));
  return {
    accounts: some.length,
    groups: new Set(pairs.map(({ group }) => group)).size,
    mails: pairs.filter(({ account }) => mailed.has(account)).length,
    mailed: mailed.size,
    usersWithoutMail: users.length - mailed.size,
    adGroups: some.filter((one) => one.account_type === 'USER_GROUP' && one.platform_type === 'AD').length,
    language,
  };
}
