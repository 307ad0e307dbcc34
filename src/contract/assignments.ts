// Who desktops belong to: assigning and unassigning users and groups.
import * as z from 'zod/mini';
import { DESKTOPS_PER_CALL, ENCRYPT_TYPES, jobReply, vmOperateResult } from './desktop-actions';
import { operation } from './operation';
import { list, text, TEXT_LIMIT } from './wire';

/** Permission groups of a user on a desktop: Linux administrators and others, Windows administrators and others. */
export const PERMISSION_GROUPS = ['sudo', 'default', 'administrators', 'users'] as const;
/** Users and groups one desktop may be given in a call. */
export const ASSIGNEES_PER_DESKTOP = 500;
/** Characters of a user's or a group's name in an assignment. */
export const ASSIGNEE_NAME_LIMIT = 64;
/** Kinds of an assignee. A group is GROUP here; elsewhere the service says USER_GROUP. */
export const ASSIGNEE_TYPES = ['USER', 'GROUP'] as const;
/** How desktops are assigned in bulk. */
export const PRIORITY_STRATEGIES = [
  'USER_NO_DESKTOP',
  'USER_FIXED_DESKTOP_NUM',
  'DESKTOP_ASSIGN_USER_PRIORITY',
  'DESKTOP_ASSIGN_FIXED_USER',
  'DESKTOP_ASSIGN_USERS_OR_GROUPS',
  'FIXED_RELATION',
] as const;

/** A user or group as an assignment names it. */
export const attachUser = z.strictObject({
  domain: z.optional(z.string()),
  type: z.optional(z.enum(ASSIGNEE_TYPES)),
  user_group: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT)),
  user_id: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  user_name: z.string().check(z.minLength(1), z.maxLength(ASSIGNEE_NAME_LIMIT)),
});
export type AttachUser = z.infer<typeof attachUser>;

/** A desktop and whom it is given to. */
export const attachDesktop = z.strictObject({
  attach_user_infos: z.optional(z.array(attachUser).check(z.maxLength(ASSIGNEES_PER_DESKTOP))),
  computer_name: z.optional(z.string().check(z.minLength(1), z.maxLength(15))),
  desktop_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  is_clear_data: z.optional(z.boolean()),
  user_email: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  user_group: z.optional(z.string().check(z.regex(/^(?:sudo|default|administrators|users)?$/))),
  user_id: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  user_name: z.optional(z.string().check(z.minLength(1), z.maxLength(ASSIGNEE_NAME_LIMIT))),
});
export type AttachDesktop = z.infer<typeof attachDesktop>;

/** Names are spelled as in the API manual. */
const assignModelInfo = z.strictObject({
  assign_dimension: z.optional(z.enum(['USER', 'DESKTOP'])),
  desktop_assigin_user_num: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  desktop_name_policy_id: z.optional(z.string().check(z.maxLength(36))),
  priority_strategy: z.optional(z.enum(PRIORITY_STRATEGIES)),
  user_assigin_desktop_num: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
});

export const batchAttachInstancesBody = z.strictObject({
  assign_model: z.optional(assignModelInfo),
  desktops: z.optional(z.array(attachDesktop).check(z.minLength(1), z.maxLength(DESKTOPS_PER_CALL))),
  users: z.optional(z.array(attachUser).check(z.maxLength(100))),
});
export type BatchAttachInstancesBody = z.infer<typeof batchAttachInstancesBody>;

export const batchAttachInstances = operation(
  'BatchAttachInstances',
  'POST',
  '/v2/{project_id}/desktops/batch-attach',
  { body: batchAttachInstancesBody, reply: jobReply },
);

export const attachInstancesBody = z.strictObject({
  desktop_name_policy_id: z.optional(z.string().check(z.maxLength(36))),
  desktops: z.optional(z.array(attachDesktop).check(z.minLength(1), z.maxLength(50))),
  encrypt_type: z.optional(z.enum(ENCRYPT_TYPES)),
  image_id: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  image_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  kms_id: z.optional(z.string()),
});

/** At most 50 desktops a call. */
export const attachInstances = operation('AttachInstances', 'POST', '/v2/{project_id}/desktops/attach', {
  body: attachInstancesBody,
  reply: jobReply,
});

/** A desktop and whom it is taken from. */
export const detachDesktop = z.strictObject({
  desktop_id: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  detach_user_infos: z.optional(
    z
      .array(
        z.strictObject({
          domain: z.optional(z.string()),
          type: z.optional(z.enum(ASSIGNEE_TYPES)),
          user_group: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
          user_id: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
          user_name: z.string().check(z.minLength(1), z.maxLength(ASSIGNEE_NAME_LIMIT)),
        }),
      )
      .check(z.maxLength(ASSIGNEES_PER_DESKTOP)),
  ),
  is_detach_all_users: z.optional(z.boolean()),
});
export type DetachDesktop = z.infer<typeof detachDesktop>;

export const batchDetachInstancesBody = z.strictObject({
  desktops: z.optional(z.array(detachDesktop).check(z.minLength(1), z.maxLength(DESKTOPS_PER_CALL))),
});
export type BatchDetachInstancesBody = z.infer<typeof batchDetachInstancesBody>;

export const batchDetachInstancesReply = z.object({
  failed_operation_list: list(vmOperateResult),
  job_id: text,
  success_job_ids: list(z.string()),
});

export const batchDetachInstances = operation(
  'BatchDetachInstances',
  'POST',
  '/v2/{project_id}/desktops/batch-detach',
  { body: batchDetachInstancesBody, reply: batchDetachInstancesReply },
);
