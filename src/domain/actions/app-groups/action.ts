import { IconTrash } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { APP_GROUPS_PER_DELETE, batchDeleteAppGroup, batchDeleteAppGroupBody } from '~/contract/app-groups';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { APP_GROUPS } from '~/domain/actions/subjects';
import { existingAppGroups } from './app-group-facts';

export const deleteAppGroupsAction: ActionSpec = defineAction({
  kind: 'delete-app-groups',
  subject: APP_GROUPS,
  operation: batchDeleteAppGroup,
  limit: APP_GROUPS_PER_DELETE,
  harm: 'destroys',
  icon: IconTrash,
  dialog: lazyDialog(
    ['app-groups'],
    async () => (await import('./DeleteAppGroupsDialog')).DeleteAppGroupsDialog,
  ),
  hasForm: false,
  removes: true,
  params: z.object({}),
  body: (_, items) => batchDeleteAppGroupBody.parse({ ids: idsOf(items) }),
  prove: async (_, items) => {
    const left = await existingAppGroups(items);
    return new Map(items.map(({ id }) => [id, !left.has(id)]));
  },
});
