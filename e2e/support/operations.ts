// Every call the console makes, with the schemas of the contract its exchanges are checked by. A new noun adds its lines.
import type * as z from 'zod/mini';
import * as assignments from '~/contract/assignments';
import * as zones from '~/contract/availability-zones';
import * as connections from '~/contract/connections';
import * as acts from '~/contract/desktop-acts';
import * as pools from '~/contract/desktop-pools';
import * as desktops from '~/contract/desktops';
import * as images from '~/contract/images';
import * as jobs from '~/contract/jobs';
import * as networks from '~/contract/networks';
import * as quotas from '~/contract/quotas';
import * as tasks from '~/contract/scheduled-tasks';
import * as snapshots from '~/contract/snapshots';
import * as statistics from '~/contract/statistics';
import * as tags from '~/contract/tags';
import * as users from '~/contract/users';
import * as workspaces from '~/contract/workspaces';

export interface Operation {
  method: string;
  /** `{name}` stands for one segment. */
  path: string;
  query?: z.core.$ZodObject;
  /** Left out: the call takes no body. */
  body?: z.core.$ZodType;
  /** Left out: the call answers without a body. */
  reply?: z.core.$ZodType;
}

const get = (path: string, reply: z.core.$ZodType, query?: z.core.$ZodObject): Operation => ({
  method: 'GET',
  path: `/v2/{project_id}${path}`,
  reply,
  ...(query && { query }),
});

const change = (
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: z.core.$ZodType,
  reply?: z.core.$ZodType,
): Operation => ({
  method,
  path: `/v2/{project_id}${path}`,
  ...(body && { body }),
  ...(reply && { reply }),
});

export const OPERATIONS: readonly Operation[] = [
  get('/availability-zones', zones.listAvailabilityZonesReply),
  get(
    '/connect-desktops',
    connections.listDesktopsConnectStatusReply,
    connections.listDesktopsConnectStatusQuery,
  ),
  get('/connections/desktops', connections.listLoginRecordsNewReply, connections.listLoginRecordsNewQuery),
  get('/desktop-pools', pools.listDesktopPoolsReply, pools.listDesktopPoolsQuery),
  get('/desktops', desktops.listDesktopsReply, desktops.listDesktopsQuery),
  get('/desktops/detail', desktops.listDesktopsDetailReply, desktops.listDesktopsDetailQuery),
  get('/desktops/tags', tags.listProjectTagsReply, tags.listProjectTagsQuery),
  get('/desktops/statistics/unused', statistics.listUnusedDesktopsReply, statistics.listUnusedDesktopsQuery),
  get('/desktops/statistics/login-state', statistics.listLoginStateReply),
  get('/desktops/{desktop_id}', desktops.showDesktopDetailReply),
  get('/desktops/{desktop_id}/actions', desktops.listDesktopActionsReply, desktops.listDesktopActionsQuery),
  get('/desktops/{desktop_id}/networks', networks.showDesktopNetworkReply),
  get('/desktops/{desktop_id}/tags', tags.showTagByDesktopIdReply),
  get('/images', images.listImagesReply, images.listImagesQuery),
  get('/quotas', quotas.showQuotasReply),
  get('/common/timezones', tasks.listTimeZonesReply, tasks.listTimeZonesQuery),
  get('/scheduled-tasks', tasks.listScheduledTasksReply, tasks.listScheduledTasksQuery),
  get(
    '/scheduled-tasks/life-cycle-type/configurations',
    tasks.listLifeCycleTypeConfigurationsReply,
    tasks.listLifeCycleTypeConfigurationsQuery,
  ),
  get('/scheduled-tasks/{task_id}', tasks.showScheduledTasksReply),
  get(
    '/scheduled-tasks/{task_id}/records',
    tasks.listScheduledTasksRecordsReply,
    tasks.listScheduledTasksRecordsQuery,
  ),
  get(
    '/scheduled-tasks/{task_id}/records/{record_id}',
    tasks.listScheduledTasksRecordsDetailsReply,
    tasks.listScheduledTasksRecordsDetailsQuery,
  ),
  get('/snapshots', snapshots.listDesktopSnapshotReply, snapshots.listDesktopSnapshotQuery),
  get('/statistics/metrics', statistics.listMetricsReply, statistics.listMetricsQuery),
  get('/statistics/metrics/trend', statistics.listMetricsTrendReply, statistics.listMetricsTrendQuery),
  get('/users', users.listUsersReply, users.listUsersQuery),
  get('/workspace-jobs/{job_id}', jobs.showJobReply),
  get('/workspace-sub-jobs', jobs.listItaSubJobsReply, jobs.listItaSubJobsQuery),
  get('/workspaces', workspaces.listWorkspacesReply),
  change('POST', '/desktops/action', acts.batchRunDesktopsBody, acts.batchRunDesktopsReply),
  change('POST', '/desktops/attach', assignments.attachInstancesBody, acts.jobReply),
  change('POST', '/desktops/batch-attach', assignments.batchAttachInstancesBody, acts.jobReply),
  change('POST', '/desktops/batch-delete', acts.batchDeleteDesktopsBody, acts.jobReply),
  change(
    'POST',
    '/desktops/batch-detach',
    assignments.batchDetachInstancesBody,
    assignments.batchDetachInstancesReply,
  ),
  change('POST', '/desktops/batch-tags', tags.batchDesktopsTagsBody),
  change('DELETE', '/desktops/batch-tags', tags.batchDesktopsTagsBody),
  change('POST', '/desktops/logoff', acts.batchLogoffDesktopsBody),
  change('PUT', '/desktops/maintenance-mode', acts.setMaintenanceModeBody),
  change('POST', '/desktops/notifications', acts.sendNotificationsBody, acts.jobReply),
  change(
    'POST',
    '/desktops/rebuild',
    acts.batchRebuildDesktopsSystemDiskBody,
    acts.batchRebuildDesktopsSystemDiskReply,
  ),
  change('POST', '/desktops/{desktop_id}/tags', tags.createTagBody),
  change('POST', '/desktops/{desktop_id}/tags/action', tags.batchChangeTagsBody),
  change('DELETE', '/desktops/{desktop_id}/tags/{key}'),
  change('POST', '/scheduled-tasks', tasks.createScheduledTasksBody, tasks.createScheduledTasksReply),
  change('POST', '/scheduled-tasks/batch-delete', tasks.batchDeleteScheduledTasksBody),
  change(
    'POST',
    '/scheduled-tasks/future-executions',
    tasks.listFutureExecutionsBody,
    tasks.listFutureExecutionsReply,
  ),
  change('PUT', '/scheduled-tasks/{task_id}', tasks.updateScheduledTasksBody),
  change('DELETE', '/scheduled-tasks/{task_id}'),
  change('POST', '/snapshots/batch-create', snapshots.batchCreateDesktopSnapshotBody, acts.jobReply),
  change('POST', '/snapshots/batch-delete', snapshots.snapshotIdsBody, acts.jobReply),
  change('POST', '/snapshots/batch-restore', snapshots.snapshotIdsBody, acts.jobReply),
];
