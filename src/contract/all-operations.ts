// For what checks or answers every call; a page takes the operations it uses from their own modules.
import * as appAuthorizations from './app-authorizations';
import * as appGroups from './app-groups';
import * as appSessions from './app-sessions';
import * as assignments from './assignments';
import * as availabilityZones from './availability-zones';
import * as connections from './connections';
import * as desktopActions from './desktop-actions';
import * as desktopHistory from './desktop-history';
import * as desktopPools from './desktop-pools';
import * as desktops from './desktops';
import * as imageServers from './image-servers';
import * as images from './images';
import * as jobs from './jobs';
import * as networks from './networks';
import { isOperation, type Operation } from './operation';
import * as poolDesktops from './pool-desktops';
import * as poolRebuilds from './pool-rebuilds';
import * as poolUsers from './pool-users';
import * as quotas from './quotas';
import * as scheduledTaskRuns from './scheduled-task-runs';
import * as scheduledTasks from './scheduled-tasks';
import * as schedules from './schedules';
import * as scriptRuns from './script-runs';
import * as scripts from './scripts';
import * as serverGroups from './server-groups';
import * as snapshots from './snapshots';
import * as statistics from './statistics';
import * as tags from './tags';
import * as userEvents from './user-events';
import * as userGroups from './user-groups';
import * as terminals from './terminals';
import * as users from './users';
import * as workspaces from './workspaces';

const MODULES = [
  appAuthorizations,
  appGroups,
  appSessions,
  assignments,
  availabilityZones,
  connections,
  desktopActions,
  desktopHistory,
  desktopPools,
  desktops,
  imageServers,
  images,
  jobs,
  networks,
  poolDesktops,
  poolRebuilds,
  poolUsers,
  quotas,
  scheduledTaskRuns,
  scheduledTasks,
  schedules,
  scriptRuns,
  scripts,
  serverGroups,
  snapshots,
  statistics,
  tags,
  userEvents,
  userGroups,
  terminals,
  users,
  workspaces,
];

/** Every call of the contract. */
export const ALL_OPERATIONS: readonly Operation[] = MODULES.flatMap((module) =>
  Object.values<unknown>({ ...module }).filter(isOperation),
);
