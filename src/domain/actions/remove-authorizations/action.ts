import { IconKeyOff } from '@tabler/icons-react';
import { ACCOUNTS_PER_CALL, batchDeleteAppGroupAuthorization } from '~/contract/app-authorizations';
import { pairParams, pairsBody, readPairs, splitPairs } from '~/domain/actions/authorize/pair-requests';
import { defineAction, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { APP_PAIRS } from '~/domain/actions/subjects';

export const removeAuthorizationsAction: ActionSpec = defineAction({
  kind: 'remove-authorizations',
  subject: { ...APP_PAIRS, takesPart: 'affected' },
  operation: batchDeleteAppGroupAuthorization,
  limit: ACCOUNTS_PER_CALL,
  harm: 'destroys',
  icon: IconKeyOff,
  dialog: lazyDialog(
    ['app-access', 'remove-authorizations'],
    async () => (await import('./RemoveAuthorizationsDialog')).RemoveAuthorizationsDialog,
  ),
  params: pairParams,
  headers: ({ language }) => ({ 'X-Language': language }),
  split: splitPairs,
  body: pairsBody,
  // The call answers without a body. What was not authorized any more counts as removed.
  prove: async (params, items) => {
    const left = await readPairs(params, items);
    return new Map(items.map(({ id }) => [id, !left.has(id)]));
  },
});
