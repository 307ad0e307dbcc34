// What is done to desktops: power, rebuild, deletion, logoff, messages, maintenance.
import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text, TEXT_LIMIT, PROJECT_ID_LIMIT } from './wire';

/** Desktops one call may name: power, rebuild, deletion, logoff, assignment, snapshots. */
export const DESKTOPS_PER_CALL = 100;

/** `op_type` of BatchRunDesktops. */
export const OP_TYPES = ['os-start', 'reboot', 'os-stop', 'os-hibernate'] as const;
export type OpType = (typeof OP_TYPES)[number];
/** `type` of BatchRunDesktops: normal or forced. */
export const RUN_TYPES = ['SOFT', 'HARD'] as const;
/** `encrypt_type`: as it is, not encrypted, encrypted with the key `kms_id`. */
export const ENCRYPT_TYPES = ['KEEP', 'UNENCRYPTED', 'ENCRYPTED'] as const;
/** `handle_type` of a rebuild. */
export const HANDLE_TYPES = ['ONLY_FOR_EXPAND', 'FOR_EXPAND_AND_IDLE', 'FOR_EXPAND_AND_ALL'] as const;
/** Image kinds the manual names for a rebuild: public, private, market. */
export const IMAGE_TYPES = ['gold', 'private', 'market'] as const;
/** The longest `delay_time` of a rebuild of desktops, in minutes. */
export const DELAY_LIMIT = 2_147_483_647;
/** Characters a message to users may have: with a rebuild, with a logoff. */
export const REBUILD_MESSAGE_LIMIT = 400;
export const LOGOFF_MESSAGE_LIMIT = 255;

const desktopIds = z
  .array(z.string().check(z.maxLength(TEXT_LIMIT)))
  .check(z.minLength(1), z.maxLength(DESKTOPS_PER_CALL));

/** A desktop that was refused inside an answer with status 200. */
export const vmOperateResult = z.object({
  desktop_id: text,
  desktop_name: text,
  error_code: text,
  error_msg: text,
});
export type VmOperateResult = z.infer<typeof vmOperateResult>;

export const batchRunDesktopsBody = z.strictObject({
  desktop_ids: desktopIds,
  op_type: z.enum(OP_TYPES),
  type: z.optional(z.enum(RUN_TYPES)),
});
export type BatchRunDesktopsBody = z.infer<typeof batchRunDesktopsBody>;
export const batchRunDesktopsReply = z.object({ failed_operation_list: list(vmOperateResult), job_id: text });

export const batchRunDesktops = operation('BatchRunDesktops', 'POST', '/v2/{project_id}/desktops/action', {
  body: batchRunDesktopsBody,
  reply: batchRunDesktopsReply,
});

/** `delay_time` in minutes. */
export const batchRebuildDesktopsSystemDiskBody = z.strictObject({
  delay_time: z.optional(z.int().check(z.minimum(0), z.maximum(DELAY_LIMIT))),
  desktop_ids: z.array(z.string()).check(z.maxLength(DESKTOPS_PER_CALL)),
  encrypt_type: z.optional(z.enum(ENCRYPT_TYPES)),
  enterprise_project_id: z.optional(z.string().check(z.maxLength(PROJECT_ID_LIMIT))),
  handle_type: z.optional(z.enum(HANDLE_TYPES)),
  image_id: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT)),
  image_type: z.string().check(z.maxLength(TEXT_LIMIT)),
  kms_id: z.optional(z.string()),
  message: z.optional(z.string().check(z.maxLength(REBUILD_MESSAGE_LIMIT))),
  order_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  os_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
});
export type BatchRebuildDesktopsSystemDiskBody = z.infer<typeof batchRebuildDesktopsSystemDiskBody>;
/** A 200 that carries error_code and no job_id is a refusal: the job_id alone is the sign of success. */
export const batchRebuildDesktopsSystemDiskReply = z.object({
  encoded_authorization_message: text,
  error_code: text,
  error_msg: text,
  job_id: text,
  get_job_endpoint: text,
  max_provision_time: int,
  min_provision_time: int,
  periodic_query_time: int,
});

export const batchRebuildDesktopsSystemDisk = operation(
  'BatchRebuildDesktopsSystemDisk',
  'POST',
  '/v2/{project_id}/desktops/rebuild',
  { body: batchRebuildDesktopsSystemDiskBody, reply: batchRebuildDesktopsSystemDiskReply },
);

export const batchDeleteDesktopsBody = z.strictObject({
  delete_users: z.optional(z.boolean()),
  desktop_ids: desktopIds,
  email_notification: z.optional(z.boolean()),
  is_force_delete: z.optional(z.boolean()),
});
export type BatchDeleteDesktopsBody = z.infer<typeof batchDeleteDesktopsBody>;

/** The reply of calls that begin a job and say nothing else. */
export const jobReply = z.object({ job_id: text });

/** Answered with 202. */
export const batchDeleteDesktops = operation(
  'BatchDeleteDesktops',
  'POST',
  '/v2/{project_id}/desktops/batch-delete',
  { body: batchDeleteDesktopsBody, reply: jobReply },
);

export const batchLogoffDesktopsBody = z.strictObject({
  desktop_ids: z.optional(
    z.array(z.string().check(z.maxLength(TEXT_LIMIT))).check(z.maxLength(DESKTOPS_PER_CALL)),
  ),
  message: z.optional(z.string().check(z.maxLength(LOGOFF_MESSAGE_LIMIT))),
});
export type BatchLogoffDesktopsBody = z.infer<typeof batchLogoffDesktopsBody>;

export const batchLogoffDesktops = operation(
  'BatchLogoffDesktops',
  'POST',
  '/v2/{project_id}/desktops/logoff',
  { body: batchLogoffDesktopsBody },
);

/** The manual states no limits. */
export const sendNotificationsBody = z.strictObject({
  desktop_ids: z.array(z.string()),
  notifications: z.string(),
});
export type SendNotificationsBody = z.infer<typeof sendNotificationsBody>;

export const sendNotifications = operation(
  'SendNotifications',
  'POST',
  '/v2/{project_id}/desktops/notifications',
  { body: sendNotificationsBody, reply: jobReply },
);

export const setMaintenanceModeBody = z.strictObject({
  desktop_ids: z.array(z.string()),
  in_maintenance_mode: z.boolean(),
});
export type SetMaintenanceModeBody = z.infer<typeof setMaintenanceModeBody>;

export const setMaintenanceMode = operation(
  'SetMaintenanceMode',
  'PUT',
  '/v2/{project_id}/desktops/maintenance-mode',
  { body: setMaintenanceModeBody },
);
