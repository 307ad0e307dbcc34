import {
  batchDeleteDesktops,
  batchLogoffDesktops,
  batchRebuildDesktopsSystemDisk,
  batchRunDesktops,
  sendNotifications,
  setMaintenanceMode,
} from '~/contract/desktop-actions';
import { carryOut, namedDesktops } from '~/mocks/engine/actions';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { beginJob } from '~/mocks/engine/jobs';
import { refuse } from '~/mocks/transport/refusal';
import { stateAt } from '~/mocks/seed/tasks';
import { fireTriggers } from '~/mocks/engine/triggers';
import { runDesktops } from './power';
import { rebuildDesktops } from './rebuild';

/** What is done to desktops. A call is carried out on all it names or on none, but for power, which answers a list of those it refused. */
export function desktopActionHandlers(backend: Backend): Handler[] {
  return [
    handle(batchRunDesktops, ({ body }) => runDesktops(backend, body)),
    handle(batchRebuildDesktopsSystemDisk, ({ body }) => rebuildDesktops(backend, body)),
    handle(
      batchDeleteDesktops,
      ({ body: { desktop_ids } }) => {
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
      202,
    ),
    handle(
      batchLogoffDesktops,
      ({ body: { desktop_ids = [] } }) => {
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
      200,
    ),
    handle(sendNotifications, ({ body: { desktop_ids } }) => {
      const desktops = namedDesktops(backend, desktop_ids);
      return carryOut(backend, { desktops, evenBusy: true }, () => {
        const now = backend.clock.now();
        const drafts = desktops.map((desktop) => ({
          desktop,
          fault: stateAt(desktop, now).status === 'ACTIVE' ? undefined : ('notRunning' as const),
        }));
        return { job_id: beginJob(backend, { type: 'sendNotifications', drafts }) };
      });
    }),
    handle(
      setMaintenanceMode,
      ({ body: { desktop_ids, in_maintenance_mode } }) => {
        const desktops = namedDesktops(backend, desktop_ids);
        carryOut(backend, { desktops, evenBusy: true }, () => {
          for (const { index } of desktops) {
            backend.db.desktops.update(index, { maintenance: in_maintenance_mode });
          }
        });
      },
      200,
    ),
  ];
}
