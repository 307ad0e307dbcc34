import { IconKey } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  ACCOUNTS_PER_CALL,
  addAppGroupAuthorization,
  appGroupAuthorizationBody,
  MAIL_LANGUAGES,
} from '~/contract/app-authorizations';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import type { ActionItem } from '~/domain/actions/engine/record';
import { APP_PAIRS } from '~/domain/actions/subjects';
import { account, accountKey, grantedGroup, type Account } from '~/domain/authorizations/accounts';
import { blocksOf, pairId, pairOf } from '~/domain/authorizations/pairs';
import { readAuthorized } from '~/domain/authorizations/read-authorized';

/** Who is authorized for what: the items of the action are pairs of one of these accounts and one of these groups. */
export const authorizeParams = z.object({
  accounts: z.array(account),
  groups: z.array(grantedGroup),
  /** Language of the mail the service sends to everybody who is authorized. */
  language: z.enum(MAIL_LANGUAGES),
});
export type AuthorizeParams = z.infer<typeof authorizeParams>;

const accountsByKey = (accounts: readonly Account[]) =>
  new Map(accounts.map((one) => [accountKey(one), one]));

/** The accounts and groups that some pairs are made of. */
function sidesOf({ accounts }: AuthorizeParams, items: readonly ActionItem[]) {
  const known = accountsByKey(accounts);
  const pairs = items.map(({ id }) => pairOf(id));
  return {
    accounts: [...new Set(pairs.map((pair) => pair.account))].flatMap((key) => known.get(key) ?? []),
    groups: [...new Set(pairs.map((pair) => pair.group))],
  };
}

export const authorizeAction: ActionSpec = defineAction({
  kind: 'authorize',
  subject: APP_PAIRS,
  operation: addAppGroupAuthorization,
  limit: ACCOUNTS_PER_CALL,
  harm: 'none',
  icon: IconKey,
  dialog: lazyDialog(['app-access'], async () => (await import('./AuthorizeDialog')).AuthorizeDialog),
  params: authorizeParams,
  headers: ({ language }) => ({ 'X-Language': language }),
  split: (params, items) => {
    const kinds = new Map(params.groups.map(({ id, authorizationType }) => [id, authorizationType]));
    const byId = new Map(items.map((item) => [item.id, item]));
    const blocks = blocksOf(
      items.map(({ id }) => pairOf(id)),
      (group) => kinds.get(group) ?? '',
    );
    return blocks.map(({ accounts, groups }) =>
      groups.flatMap((group) => accounts.flatMap((one) => byId.get(pairId({ account: one, group })) ?? [])),
    );
  },
  body: (params, items) => {
    const { accounts, groups } = sidesOf(params, items);
    if (accounts.length * groups.length !== items.length)
      throw new RangeError('A request means every account with every group.');
    return appGroupAuthorizationBody.parse({ accounts, app_group_ids: groups });
  },
  // The call answers without a body, and a refusal may leave some of the accounts authorized.
  prove: async (params, items) => {
    const { accounts, groups } = sidesOf(params, items);
    const found = await readAuthorized(accounts, groups);
    return new Map(items.map(({ id }) => [id, found.has(id)]));
  },
});
