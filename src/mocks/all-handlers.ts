import type { Backend } from './backend';
import type { Handler } from './handle';
import { assignmentHandlers } from './handlers/assignments';
import { availabilityZoneHandlers } from './handlers/availability-zones';
import { connectionHandlers } from './handlers/connections';
import { desktopActHandlers } from './handlers/desktop-acts';
import { desktopPoolHandlers } from './handlers/desktop-pools';
import { desktopHandlers } from './handlers/desktops';
import { imageHandlers } from './handlers/images';
import { jobHandlers } from './handlers/jobs';
import { networkHandlers } from './handlers/networks';
import { quotaHandlers } from './handlers/quotas';
import { scheduledTaskHandlers } from './handlers/scheduled-tasks';
import { scheduleHandlers } from './handlers/schedules';
import { snapshotHandlers } from './handlers/snapshots';
import { statisticsHandlers } from './handlers/statistics';
import { tagHandlers } from './handlers/tags';
import { taskRecordHandlers } from './handlers/task-records';
import { userHandlers } from './handlers/users';
import { workspaceHandlers } from './handlers/workspaces';

/** Every call the pretended service knows; the order does not matter. */
export function allHandlers(backend: Backend): Handler[] {
  return [
    ...desktopHandlers(backend),
    ...desktopActHandlers(backend),
    ...assignmentHandlers(backend),
    ...snapshotHandlers(backend),
    ...scheduledTaskHandlers(backend),
    ...taskRecordHandlers(backend),
    ...scheduleHandlers(backend),
    ...jobHandlers(backend),
    ...userHandlers(backend),
    ...networkHandlers(backend),
    ...tagHandlers(backend),
    ...connectionHandlers(backend),
    ...desktopPoolHandlers(backend),
    ...imageHandlers(),
    ...availabilityZoneHandlers(),
    ...quotaHandlers(backend),
    ...statisticsHandlers(backend),
    ...workspaceHandlers(),
  ];
}
