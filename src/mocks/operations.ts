import type { Backend } from './backend';
import { assignmentOperations } from './handlers/assignments';
import { availabilityZoneOperations } from './handlers/availability-zones';
import { connectionOperations } from './handlers/connections';
import { desktopActOperations } from './handlers/desktop-acts';
import { desktopPoolOperations } from './handlers/desktop-pools';
import { desktopOperations } from './handlers/desktops';
import { imageOperations } from './handlers/images';
import { jobOperations } from './handlers/jobs';
import { networkOperations } from './handlers/networks';
import { quotaOperations } from './handlers/quotas';
import { scheduledTaskOperations } from './handlers/scheduled-tasks';
import { scheduleOperations } from './handlers/schedules';
import { snapshotOperations } from './handlers/snapshots';
import { statisticsOperations } from './handlers/statistics';
import { tagOperations } from './handlers/tags';
import { taskRecordOperations } from './handlers/task-records';
import { userOperations } from './handlers/users';
import { workspaceOperations } from './handlers/workspaces';
import type { Operation } from './operation';

/** Every call the pretended service knows; the order does not matter. */
export function allOperations(backend: Backend): Operation[] {
  return [
    ...desktopOperations(backend),
    ...desktopActOperations(backend),
    ...assignmentOperations(backend),
    ...snapshotOperations(backend),
    ...scheduledTaskOperations(backend),
    ...taskRecordOperations(backend),
    ...scheduleOperations(backend),
    ...jobOperations(backend),
    ...userOperations(backend),
    ...networkOperations(backend),
    ...tagOperations(backend),
    ...connectionOperations(backend),
    ...desktopPoolOperations(backend),
    ...imageOperations(),
    ...availabilityZoneOperations(),
    ...quotaOperations(backend),
    ...statisticsOperations(backend),
    ...workspaceOperations(),
  ];
}
