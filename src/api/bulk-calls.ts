// The calls that act on many things at once. Each is a description, so that a request can be shown before it is sent.
import type * as z from 'zod/mini';
import { batchDetachInstancesReply } from '~/contract/assignments';
import {
  batchRebuildDesktopsSystemDiskReply,
  batchRunDesktopsReply,
  jobReply,
  type VmOperateResult,
} from '~/contract/desktop-acts';
import { ApiError, isAbort } from './errors';
import { noBody, send } from './http';

/** What any of these calls may answer; one that answers nothing gives undefined. */
export interface BulkReply {
  job_id?: string | null | undefined;
  failed_operation_list?: readonly VmOperateResult[] | null | undefined;
  error_code?: string | null | undefined;
  error_msg?: string | null | undefined;
  /** Seconds the service asks to wait between two looks at the job. */
  periodic_query_time?: number | null | undefined;
}

/** A call by its name in the API manual. */
export interface BulkCall {
  operation: string;
  method: 'POST' | 'PUT';
  path: string;
  reply: z.core.$ZodType<BulkReply> | typeof noBody;
  /** A `job_id` comes back, and how it went is read from the job. */
  job: boolean;
}

const call = (
  operation: string,
  method: BulkCall['method'],
  path: string,
  reply: BulkCall['reply'],
): BulkCall => ({ operation, method, path: `/v2/{project_id}${path}`, reply, job: reply !== noBody });

export const BULK_CALLS = {
  run: call('BatchRunDesktops', 'POST', '/desktops/action', batchRunDesktopsReply),
  rebuild: call(
    'BatchRebuildDesktopsSystemDisk',
    'POST',
    '/desktops/rebuild',
    batchRebuildDesktopsSystemDiskReply,
  ),
  delete: call('BatchDeleteDesktops', 'POST', '/desktops/batch-delete', jobReply),
  logoff: call('BatchLogoffDesktops', 'POST', '/desktops/logoff', noBody),
  notify: call('SendNotifications', 'POST', '/desktops/notifications', jobReply),
  maintenance: call('SetMaintenanceMode', 'PUT', '/desktops/maintenance-mode', noBody),
  attach: call('BatchAttachInstances', 'POST', '/desktops/batch-attach', jobReply),
  detach: call('BatchDetachInstances', 'POST', '/desktops/batch-detach', batchDetachInstancesReply),
  createSnapshots: call('BatchCreateDesktopSnapshot', 'POST', '/snapshots/batch-create', jobReply),
  deleteSnapshots: call('BatchDeleteDesktopSnapshot', 'POST', '/snapshots/batch-delete', jobReply),
  deleteTasks: call('BatchDeleteScheduledTasks', 'POST', '/scheduled-tasks/batch-delete', noBody),
  updateTask: call('UpdateScheduledTasks', 'PUT', '/scheduled-tasks/{task_id}', noBody),
  restoreSnapshots: call('BatchRestoreDesktopSnapshot', 'POST', '/snapshots/batch-restore', jobReply),
} as const satisfies Readonly<Record<string, BulkCall>>;

/** Longer than any gateway waits for its service: after this no answer will come. */
const ANSWER_WITHIN_MS = 90_000;

/** Sends one of them, once; a 401 is thrown at once, and silence for 90 s counts as no answer. @throws ApiError */
export async function sendBulk(
  { method, path, reply }: BulkCall,
  body: unknown,
  params: Readonly<Record<string, string>> = {},
): Promise<BulkReply> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    const answer = await send(method, path, reply, {
      params,
      body,
      endsAt401: true,
      signal: patience.signal,
    });
    return isReply(answer) ? answer : {};
  } catch (error) {
    if (!isAbort(error)) throw error;
    throw new ApiError('No answer came in time.', { kind: 'network', operation: `${method} ${path}` });
  } finally {
    clearTimeout(timer);
  }
}

function isReply(answer: unknown): answer is BulkReply {
  return typeof answer === 'object' && answer !== null;
}
