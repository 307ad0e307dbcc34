import * as z from 'zod/mini';
import {
  batchDeleteDesktops,
  batchDeleteDesktopsBody,
  batchLogoffDesktops,
  batchLogoffDesktopsBody,
  DESKTOPS_PER_CALL,
  LOGOFF_MESSAGE_LIMIT,
  sendNotifications,
  sendNotificationsBody,
  setMaintenanceMode,
  setMaintenanceModeBody,
} from '~/contract/desktop-actions';
import { idsOf } from '~/domain/actions/ids-of';
import { ask, leave } from '~/domain/actions/engine/plan';
import { defineAction } from '~/domain/actions/define-action';

export const logoffParams = z.object({ message: z.string().check(z.maxLength(LOGOFF_MESSAGE_LIMIT)) });
export type LogoffParams = z.infer<typeof logoffParams>;

export const logoffAction = defineAction({
  kind: 'logoff',
  operation: batchLogoffDesktops,
  limit: DESKTOPS_PER_CALL,
  harm: 'interrupts',
  params: logoffParams,
  body: ({ message }, items) =>
    batchLogoffDesktopsBody.parse({ desktop_ids: idsOf(items), ...(message !== '' && { message }) }),
  judge: (_, facts) => ask(facts.task !== '' && 'midTask', !facts.inUse && 'noSession'),
});

/** The manual states no length for a message of its own. */
export const notifyParams = z.object({ text: z.string().check(z.minLength(1)) });
export type NotifyParams = z.infer<typeof notifyParams>;

export const notifyAction = defineAction({
  kind: 'notify',
  operation: sendNotifications,
  limit: DESKTOPS_PER_CALL,
  harm: 'none',
  params: notifyParams,
  body: ({ text }, items) => sendNotificationsBody.parse({ desktop_ids: idsOf(items), notifications: text }),
  judge: (_, facts) => ask(!facts.connected && 'notConnected'),
});

export const maintenanceParams = z.object({});

const maintenance = (kind: 'maintenance-on' | 'maintenance-off') =>
  defineAction({
    kind,
    operation: setMaintenanceMode,
    limit: DESKTOPS_PER_CALL,
    harm: kind === 'maintenance-on' ? 'interrupts' : 'none',
    params: maintenanceParams,
    body: (_, items) =>
      setMaintenanceModeBody.parse({
        desktop_ids: idsOf(items),
        in_maintenance_mode: kind === 'maintenance-on',
      }),
    judge: (_, facts) => ask(facts.maintenance === (kind === 'maintenance-on') && 'alreadySo'),
  });

export const maintenanceOnAction = maintenance('maintenance-on');
export const maintenanceOffAction = maintenance('maintenance-off');

export const deleteParams = z.object({
  /** Also delete users who have no other desktop. */
  deleteUsers: z.boolean(),
  emailNotification: z.boolean(),
  force: z.boolean(),
});
export type DeleteParams = z.infer<typeof deleteParams>;

export const deleteAction = defineAction({
  kind: 'delete',
  operation: batchDeleteDesktops,
  limit: DESKTOPS_PER_CALL,
  harm: 'destroys',
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
    facts.prepaid
      ? leave('prepaid')
      : ask(
          facts.task !== '' && 'midTask',
          facts.frozen && 'frozen',
          facts.maintenance && 'maintenance',
          facts.inUse && 'connected',
        ),
});
