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
} from '~/contract/desktop-acts';
import { idsOf } from './ids-of';
import { ask, leave } from './plan';
import { defineAct } from './spec';

export const logoffParams = z.object({ message: z.string().check(z.maxLength(LOGOFF_MESSAGE_LIMIT)) });
export type LogoffParams = z.infer<typeof logoffParams>;

export const logoffAct = defineAct({
  kind: 'logoff',
  operation: batchLogoffDesktops,
  limit: DESKTOPS_PER_CALL,
  harm: 'interrupts',
  params: logoffParams,
  body: ({ message }, items) =>
    batchLogoffDesktopsBody.parse({ desktop_ids: idsOf(items), ...(message !== '' && { message }) }),
  judge: (_, facts) => ask(facts.midTask && 'midTask', !facts.inUse && 'noSession'),
});

/** The manual states no length for a message of its own. */
export const notifyParams = z.object({ text: z.string().check(z.minLength(1)) });
export type NotifyParams = z.infer<typeof notifyParams>;

export const notifyAct = defineAct({
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
  defineAct({
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

export const maintenanceOnAct = maintenance('maintenance-on');
export const maintenanceOffAct = maintenance('maintenance-off');

export const deleteParams = z.object({
  /** Also delete users who have no other desktop. */
  deleteUsers: z.boolean(),
  emailNotification: z.boolean(),
  force: z.boolean(),
});
export type DeleteParams = z.infer<typeof deleteParams>;

export const deleteAct = defineAct({
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
    facts.billing === 'prepaid'
      ? leave('prepaid')
      : ask(
          facts.midTask && 'midTask',
          facts.frozen && 'frozen',
          facts.maintenance && 'maintenance',
          facts.inUse && 'connected',
        ),
});
