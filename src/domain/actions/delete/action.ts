import { IconTrash } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { batchDeleteDesktops, batchDeleteDesktopsBody, DESKTOPS_PER_CALL } from '~/contract/desktop-actions';
import { ask, leave } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';

export const deleteParams = z.object({
  /** Also delete users who have no other desktop. */
  deleteUsers: z.boolean(),
  emailNotification: z.boolean(),
  force: z.boolean(),
});
export type DeleteParams = z.infer<typeof deleteParams>;

export const deleteAction: ActionSpec = defineAction({
  kind: 'delete',
  subject: DESKTOPS,
  operation: batchDeleteDesktops,
  limit: DESKTOPS_PER_CALL,
  harm: 'destroys',
  icon: IconTrash,
  menu: 'removal',
  dialog: lazyDialog(['action-forms'], async () => (await import('./DeleteDialog')).DeleteDialog),
  removes: true,
  params: deleteParams,
  body: ({ deleteUsers, emailNotification, force }, items) =>
    batchDeleteDesktopsBody.parse({
      desktop_ids: idsOf(items),
      delete_users: deleteUsers,
      email_notification: emailNotification,
      is_force_delete: force,
    }),
  // Yearly/monthly desktops are unsubscribed, not deleted (user guide).
  judge: (_, facts) =>
    facts.billing === 'prepaid'
      ? leave('prepaid')
      : ask(
          facts.midTask && 'midTask',
          facts.frozen && 'frozen',
          facts.maintenance && 'maintenance',
          facts.inUse && 'connected',
        ),
});
