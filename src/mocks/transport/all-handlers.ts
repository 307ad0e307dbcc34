import type { Backend } from './backend';
import type { Handler } from './handle';
import { appAuthorizationHandlers } from '~/mocks/handlers/access/app-authorizations';
import { appGroupHandlers } from '~/mocks/handlers/access/app-groups';
import { appSessionHandlers } from '~/mocks/handlers/sessions/app-sessions';
import { assignmentHandlers } from '~/mocks/handlers/desktops/assignments';
import { availabilityZoneHandlers } from '~/mocks/handlers/project/availability-zones';
import { connectionHandlers } from '~/mocks/handlers/sessions/connections';
import { desktopActionHandlers } from '~/mocks/handlers/desktops/desktop-actions';
import { desktopPoolHandlers } from '~/mocks/handlers/desktop-pools/desktop-pools';
import { desktopHandlers } from '~/mocks/handlers/desktops/desktops';
import { imageHandlers } from '~/mocks/handlers/project/images';
import { imageServerHandlers } from '~/mocks/handlers/project/image-servers';
import { jobHandlers } from '~/mocks/handlers/jobs/jobs';
import { networkHandlers } from '~/mocks/handlers/desktops/networks';
import { poolDesktopHandlers } from '~/mocks/handlers/desktop-pools/pool-desktops';
import { poolUserHandlers } from '~/mocks/handlers/desktop-pools/pool-users';
import { quotaHandlers } from '~/mocks/handlers/project/quotas';
import { scheduledTaskHandlers } from '~/mocks/handlers/scheduled-tasks/scheduled-tasks';
import { scheduleHandlers } from '~/mocks/handlers/scheduled-tasks/schedules';
import { scriptRecordHandlers } from '~/mocks/handlers/scripts/script-records';
import { scriptRunHandlers } from '~/mocks/handlers/scripts/script-runs';
import { poolRebuildHandlers } from '~/mocks/handlers/desktop-pools/pool-rebuilds';
import { scriptHandlers } from '~/mocks/handlers/scripts/scripts';
import { serverGroupHandlers } from '~/mocks/handlers/project/server-groups';
import { snapshotHandlers } from '~/mocks/handlers/snapshots/snapshots';
import { statisticsHandlers } from '~/mocks/handlers/project/statistics';
import { tagHandlers } from '~/mocks/handlers/desktops/tags';
import { taskRecordHandlers } from '~/mocks/handlers/scheduled-tasks/task-records';
import { userEventHandlers } from '~/mocks/handlers/access/user-events';
import { userGroupHandlers } from '~/mocks/handlers/access/user-groups';
import { terminalHandlers } from '~/mocks/handlers/access/terminals';
import { userHandlers } from '~/mocks/handlers/access/users';
import { workspaceHandlers } from '~/mocks/handlers/project/workspaces';

/** Every call the mock service knows; the order does not matter. */
export function allHandlers(backend: Backend): Handler[] {
  return [
    ...desktopHandlers(backend),
    ...desktopActionHandlers(backend),
    ...assignmentHandlers(backend),
    ...snapshotHandlers(backend),
    ...scheduledTaskHandlers(backend),
    ...taskRecordHandlers(backend),
    ...scheduleHandlers(backend),
    ...jobHandlers(backend),
    ...userHandlers(backend),
    ...userGroupHandlers(backend),
    ...userEventHandlers(backend),
    ...networkHandlers(backend),
    ...tagHandlers(backend),
    ...connectionHandlers(backend),
    ...terminalHandlers(backend),
    ...appSessionHandlers(backend),
    ...desktopPoolHandlers(backend),
    ...poolDesktopHandlers(backend),
    ...poolUserHandlers(backend),
    ...imageHandlers(),
    ...availabilityZoneHandlers(),
    ...quotaHandlers(backend),
    ...statisticsHandlers(backend),
    ...workspaceHandlers(),
    ...appGroupHandlers(backend),
    ...appAuthorizationHandlers(backend),
    ...serverGroupHandlers(backend),
    ...imageServerHandlers(backend),
    ...poolRebuildHandlers(backend),
    ...scriptHandlers(backend),
    ...scriptRunHandlers(backend),
    ...scriptRecordHandlers(backend),
  ];
}
