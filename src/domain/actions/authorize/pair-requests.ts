// What the actions on pairs of an account and an app group have in common: their parameters and their requests.
import * as z from 'zod/mini';
import { appGroupAuthorizationBody, MAIL_LANGUAGES } from '~/contract/app-authorizations';
import type { ActionItem } from '~/domain/actions/engine/record';
import { account, accountKey, grantedGroup, type Account } from '~/domain/authorizations/accounts';
import type { MailedAccount } from '~/domain/authorizations/mail-state';
import { blocksOf, pairId, pairOf } from '~/domain/authorizations/pairs';
import { readAuthorized } from '~/domain/authorizations/read-authorized';

/** Whose use of what changes: the items of the action are pairs of one of these accounts and one of these groups. */
export const pairParams = z.object({
  accounts: z.array(account),
  groups: z.array(grantedGroup),
  /** Language of the mail the service sends to everybody concerned. */
  language: z.enum(MAIL_LANGUAGES),
  /** Each group in requests of its own, so that one the service refuses does not keep the others back: for a retry. */
  groupsApart: z.optional(z.literal(true)),
});
export type PairParams = z.infer<typeof pairParams>;

const accountsByKey = (accounts: readonly Account[]) =>
  new Map(accounts.map((one) => [accountKey(one), one]));

/** The accounts and groups that some pairs are made of. */
function sidesOf({ accounts }: PairParams, items: readonly ActionItem[]) {
  const known = accountsByKey(accounts);
  const pairs = items.map(({ id }) => pairOf(id));
  return {
    accounts: [...new Set(pairs.map((pair) => pair.account))].flatMap((key) => known.get(key) ?? []),
    groups: [...new Set(pairs.map((pair) => pair.group))],
  };
}

/** The requests the pairs are sent in, each of them once. */
export function splitPairs(params: PairParams, items: readonly ActionItem[]): ActionItem[][] {
  const kinds = new Map(params.groups.map(({ id, authorizationType }) => [id, authorizationType]));
  const byId = new Map(items.map((item) => [item.id, item]));
  const blocks = blocksOf(
    items.map(({ id }) => pairOf(id)),
    (group) => (params.groupsApart ? group : (kinds.get(group) ?? '')),
  );
  return blocks.map(({ accounts, groups }) =>
    groups.flatMap((group) => accounts.flatMap((one) => byId.get(pairId({ account: one, group })) ?? [])),
  );
}

/** The body of a request. @throws RangeError where it would mean other pairs than these */
export function pairsBody(params: PairParams, items: readonly ActionItem[]) {
  const { accounts, groups } = sidesOf(params, items);
  if (accounts.length * groups.length !== items.length)
    throw new RangeError('A request means every account with every group.');
  return appGroupAuthorizationBody.parse({ accounts, app_group_ids: groups });
}

/** The pairs that are authorized, as the service has it now. @throws ApiError */
export function readPairs(params: PairParams, items: readonly ActionItem[]): Promise<ReadonlySet<string>> {
  const { accounts, groups } = sidesOf(params, items);
  return readAuthorized(accounts, groups);
}

/** Whom the service writes to about a pair. */
export function mailedOf({ accounts }: PairParams): (item: ActionItem) => MailedAccount | null {
  const known = accountsByKey(accounts);
  return ({ id }) => {
    const pair = pairOf(id);
    const one = known.get(pair.account);
    if (!one) return null;
    const { account: name, account_type } = one;
    const isDomainGroup = account_type === 'USER_GROUP' && one.platform_type === 'AD';
    return { account: name, account_type, groupId: pair.group, isDomainGroup };
  };
}
