import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text, TEXT_LIMIT } from './wire';

/** A user account of the Workspace service; `user_name` is what assignments name. */
export const user = z.object({
  account_expired: flag,
  account_expires: text,
  active_type: text,
  description: text,
  disabled: flag,
  enable_change_password: flag,
  id: z.string(),
  is_pre_user: flag,
  locked: flag,
  next_login_change_password: flag,
  password_never_expired: flag,
  total_desktops: int,
  user_email: text,
  user_name: text,
  user_phone: text,
  sid: text,
  share_space_subscription: flag,
  share_space_desktops: int,
  group_names: list(z.string()),
  enterprise_project_id: text,
  user_info_map: text,
  domain: text,
  certificate_status: flag,
});
export type User = z.infer<typeof user>;

/** `limit` and `offset` are texts in the definitions; without a limit all users come. */
export const listUsersQuery = z.strictObject({
  user_name: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  limit: z.optional(z.string().check(z.maxLength(TEXT_LIMIT), z.regex(/^\d+$/))),
  offset: z.optional(z.string().check(z.maxLength(TEXT_LIMIT), z.regex(/^\d+$/))),
  description: z.optional(z.string().check(z.maxLength(100))),
  active_type: z.optional(z.enum(['USER_ACTIVATE', 'ADMIN_ACTIVATE'])),
  group_name: z.optional(z.string().check(z.maxLength(64))),
  user_names: z.optional(z.array(z.string()).check(z.maxLength(100))),
  share_space_subscription: z.optional(z.boolean()),
  share_space_desktops: z.optional(z.boolean()),
  is_query_total_desktops: z.optional(z.boolean()),
  enterprise_project_id: z.optional(z.string()),
  disabled: z.optional(z.boolean()),
  domain: z.optional(z.string()),
  platform_type: z.optional(z.string()),
});
export type ListUsersQuery = z.infer<typeof listUsersQuery>;

export const listUsersReply = z.object({ total_count: int, users: list(user) });

export const listUsers = operation('ListUsers', 'GET', '/v2/{project_id}/users', {
  query: listUsersQuery,
  reply: listUsersReply,
  pages: { limit: null, rows: 'users', total: 'total_count', asText: true },
});
