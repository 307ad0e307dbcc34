import {
  batchDeleteDesktopsBody,
  batchLogoffDesktopsBody,
  batchRebuildDesktopsSystemDiskBody,
  batchRebuildDesktopsSystemDiskReply,
  batchRunDesktopsBody,
  batchRunDesktopsReply,
  jobReply,
  sendNotificationsBody,
  setMaintenanceModeBody,
} from '~/contract/desktop-acts';
import { carryOut, namedDesktops } from '~/mocks/acts';
import type { Backend } from '~/mocks/backend';
import { ERROR_CODES } from '~/mocks/error-codes';
import { beginJob } from '~/mocks/jobs';
import { noQuery, noReply, type Operation, operation } from '~/mocks/operation';
import { refuse } from '~/mocks/refusal';
import { stateAt } from '~/mocks/seed/tasks';
import { fireTriggers } from '~/mocks/triggers';
import { runDesktops } from './power';
import { rebuildDesktops } from './rebuild';

/** What is done to desktops. A call is carried out on all it names or on none, but for power, which answers a list of those it refused. */
export function desktopActOperations(backend: Backend): Operation[] {
  return [
    operation({
      id: 'BatchRunDesktops',
      method: 'POST',
      path: '/v2/:project_id/desktops/action',
      query: noQuery,
      body: batchRunDesktopsBody,
      reply: batchRunDesktopsReply,
      answer: ({ body }) => runDesktops(backend, body),
    }),
    operation({
      id: 'BatchRebuildDesktopsSystemDisk',
      method: 'POST',
      path: '/v2/:project_id/desktops/rebuild',
      query: noQuery,
      body: batchRebuildDesktopsSystemDiskBody,
      reply: batchRebuildDesktopsSystemDiskReply,
      answer: ({ body }) => rebuildDesktops(backend, body),
    }),
    operation({
      id: 'BatchDeleteDesktops',
      method: 'POST',
      path: '/v2/:project_id/desktops/batch-delete',
      query: noQuery,
      body: batchDeleteDesktopsBody,
      reply: jobReply,
      status: 202,
      answer: ({ body: { desktop_ids } }) => {
        const desktops = namedDesktops(backend, desktop_ids);
        return carryOut(backend, { desktops }, () => {
          const bound = desktops.filter((desktop) => desktop.chargeMode === '0');
          if (bound.length > 0) {
            const names = bound.map((desktop) => desktop.computerName).join(', ');
            refuse(
              400,
              ERROR_CODES.yearlyMonthly,
              `Yearly/monthly desktops are unsubscribed, not deleted: ${names}`,
            );
          }
          const drafts = desktops.map((desktop) => ({ desktop }));
          return { job_id: beginJob(backend, { type: 'deleteDesktops', drafts, occupiedBy: 'delete' }) };
        });
      },
    }),
    operation({
      id: 'BatchLogoffDesktops',
      method: 'POST',
      path: '/v2/:project_id/desktops/logoff',
      query: noQuery,
      body: batchLogoffDesktopsBody,
      reply: noReply,
      status: 200,
      answer: ({ body: { desktop_ids = [] } }) => {
        const desktops = namedDesktops(backend, desktop_ids);
        carryOut(backend, { desktops }, () => {
          for (const { index, connectStatus } of desktops) {
            if (connectStatus !== 'CONNECTED' && connectStatus !== 'DISCONNECTED') continue;
            backend.db.desktops.update(index, { connectStatus: 'REGISTERED' });
            if (connectStatus === 'CONNECTED') {
              fireTriggers(backend.db, 'POST_DESKTOP_DISCONNECTED', index, backend.clock.now());
            }
          }
        });
      },
    }),
    operation({
      id: 'SendNotifications',
      method: 'POST',
      path: '/v2/:project_id/desktops/notifications',
      query: noQuery,
      body: sendNotificationsBody,
      reply: jobReply,
      answer: ({ body: { desktop_ids } }) => {
        const desktops = namedDesktops(backend, desktop_ids);
        return carryOut(backend, { desktops, evenBusy: true }, () => {
          const now = backend.clock.now();
          const drafts = desktops.map((desktop) => ({
            desktop,
            fault: stateAt(desktop, now).status === 'ACTIVE' ? undefined : ('notRunning' as const),
          }));
          return { job_id: beginJob(backend, { type: 'sendNotifications', drafts }) };
        });
      },
    }),
    operation({
      id: 'SetMaintenanceMode',
      method: 'PUT',
      path: '/v2/:project_id/desktops/maintenance-mode',
      query: noQuery,
      body: setMaintenanceModeBody,
      reply: noReply,
      status: 200,
      answer: ({ body: { desktop_ids, in_maintenance_mode } }) => {
        const desktops = namedDesktops(backend, desktop_ids);
        carryOut(backend, { desktops, evenBusy: true }, () => {
          for (const { index } of desktops) {
            backend.db.desktops.update(index, { maintenance: in_maintenance_mode });
          }
        });
      },
    }),
  ];
}
