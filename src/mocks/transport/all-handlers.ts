import type { Backend } from './backend';
import type { Handler } from './handle';
import { appAuthorizationHandlers } from '~/mocks/handlers/app-authorizations';
import { appGroupHandlers } from '~/mocks/handlers/app-groups';
import { appSessionHandlers } from '~/mocks/handlers/app-sessions';
import { assignmentHandlers } from '~/mocks/handlers/assignments';
import { availabilityZoneHandlers } from '~/mocks/handlers/availability-zones';
import { connectionHandlers } from '~/mocks/handlers/connections';
import { desktopActionHandlers } from '~/mocks/handlers/desktop-actions';
import { desktopPoolHandlers } from '~/mocks/handlers/desktop-pools';
import { desktopHandlers } from '~/mocks/handlers/desktops';
import { imageHandlers } from '~/mocks/handlers/images';
import { imageServerHandlers } from '~/mocks/handlers/image-servers';
import { jobHandlers } from '~/mocks/handlers/jobs';
import { networkHandlers } from '~/mocks/handlers/networks';
import { poolDesktopHandlers } from '~/mocks/handlers/pool-desktops';
import { poolUserHandlers } from '~/mocks/handlers/pool-users';
import { quotaHandlers } from '~/mocks/handlers/quotas';
import { scheduledTaskHandlers } from '~/mocks/handlers/scheduled-tasks';
import { scheduleHandlers } from '~/mocks/handlers/schedules';
import { scriptRecordHandlers } from '~/mocks/handlers/script-records';
import { scriptRunHandlers } from '~/mocks/handlers/script-runs';
import { poolRebuildHandlers } from '~/mocks/handlers/pool-rebuilds';
import { scriptHandlers } from '~/mocks/handlers/scripts';
import { serverGroupHandlers } from '~/mocks/handlers/server-groups';
import { snapshotHandlers } from '~/mocks/handlers/snapshots';
import { statisticsHandlers } from '~/mocks/handlers/statistics';
import { tagHandlers } from '~/mocks/handlers/tags';
import { taskRecordHandlers } from '~/mocks/handlers/task-records';
import { userEventHandlers } from '~/mocks/handlers/user-events';
import { userGroupHandlers } from '~/mocks/handlers/user-groups';
import { terminalHandlers } from '~/mocks/handlers/terminals';
import { userHandlers } from '~/mocks/handlers/users';
import { workspaceHandlers } from '~/mocks/handlers/workspaces';

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
