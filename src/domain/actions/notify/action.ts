import { IconBell } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { DESKTOPS_PER_CALL, sendNotifications, sendNotificationsBody } from '~/contract/desktop-actions';
import { ask } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';

/** The manual states no length for a message of its own. */
export const notifyParams = z.object({ text: z.string().check(z.minLength(1)) });
export type NotifyParams = z.infer<typeof notifyParams>;

export const notifyAction: ActionSpec = defineAction({
  kind: 'notify',
  subject: DESKTOPS,
  operation: sendNotifications,
  limit: DESKTOPS_PER_CALL,
  harm: 'none',
  icon: IconBell,
  menu: 'sessions',
  dialog: lazyDialog(['action-forms'], async () => (await import('./NotifyDialog')).NotifyDialog),
  params: notifyParams,
  body: ({ text }, items) => sendNotificationsBody.parse({ desktop_ids: idsOf(items), notifications: text }),
  judge: (_, facts) => ask(!facts.connected && 'notConnected'),
});
