import { IconKey } from '@tabler/icons-react';
import { ACCOUNTS_PER_CALL, addAppGroupAuthorization } from '~/contract/app-authorizations';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { APP_PAIRS } from '~/domain/actions/subjects';
import { mailedOf, pairParams, pairsBody, readPairs, splitPairs, type PairParams } from './pair-requests';

export type AuthorizeParams = PairParams;

export const authorizeAction: ActionSpec = defineAction({
  kind: 'authorize',
  subject: APP_PAIRS,
  operation: addAppGroupAuthorization,
  limit: ACCOUNTS_PER_CALL,
  harm: 'none',
  icon: IconKey,
  dialog: lazyDialog(['app-access'], async () => (await import('./AuthorizeDialog')).AuthorizeDialog),
  params: pairParams,
  headers: ({ language }) => ({ 'X-Language': language }),
  split: splitPairs,
  body: pairsBody,
  mailed: mailedOf,
  // The call answers without a body, and a refusal may leave some of the accounts authorized.
  prove: async (params, items) => {
    const found = await readPairs(params, items);
    return new Map(items.map(({ id }) => [id, found.has(id)]));
  },
});
