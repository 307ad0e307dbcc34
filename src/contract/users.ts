import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text, TEXT_LIMIT } from './wire';

/** Who activates an account: the administrator, or its owner by a mail or a message. */
export const ACTIVE_TYPES = ['ADMIN_ACTIVATE', 'USER_ACTIVATE'] as const;
export type ActiveType = (typeof ACTIVE_TYPES)[number];
/** `op_type` of ChangeUserStatus. */
export const USER_OPERATIONS = ['LOCK', 'UNLOCK', 'RESET_PWD'] as const;
export type UserOperation = (typeof USER_OPERATIONS)[number];

/** Names one ListUsers call may ask for, and users one BatchDeleteUser or BatchCreateUsers call may name. */
export const USER_NAMES_PER_CALL = 100;
export const USERS_PER_DELETE = 100;
export const USERS_PER_CREATE = 200;
export const USER_NAME_LIMIT = 32;
/** Windows takes no longer user name. */
export const WINDOWS_USER_NAME_LIMIT = 20;
/** An address may be longer when an account is made than when it is changed. */
export const USER_EMAIL_CREATE_LIMIT = 64;
export const USER_EMAIL_UPDATE_LIMIT = 55;
export const USER_PHONE_LIMIT = 20;
export const USER_DESCRIPTION_LIMIT = 255;
export const USER_ALIAS_LIMIT = 55;
export const PASSWORD_LENGTHS = { least: 8, most: 32 } as const;
/** Groups an account may be put into when it is made. */
export const GROUPS_PER_USER = 5;
/** The pattern of the manual, which says no more of a name. */
export const USER_NAME = /^(?:[a-zA-Z0-9]{1,32}|[a-zA-Z0-9][a-zA-Z0-9._-]{0,30}[a-zA-Z0-9-])$/;

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
  active_type: z.optional(z.enum(ACTIVE_TYPES)),
  group_name: z.optional(z.string().check(z.maxLength(64))),
  user_names: z.optional(z.array(z.string()).check(z.maxLength(USER_NAMES_PER_CALL))),
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

const upTo = (most: number, least = 0) => z.string().check(z.minLength(least), z.maxLength(most));

/** A new account. `account_expires` is yyyy-MM-ddTHH:mm:ssZ, or 0 for never. */
export const createDesktopUserBody = z.strictObject({
  user_name: z.string().check(z.minLength(1), z.maxLength(USER_NAME_LIMIT), z.regex(USER_NAME)),
  user_email: z.optional(upTo(USER_EMAIL_CREATE_LIMIT)),
  user_phone: z.optional(upTo(USER_PHONE_LIMIT)),
  active_type: z.optional(z.enum(ACTIVE_TYPES)),
  password: z.optional(upTo(PASSWORD_LENGTHS.most, PASSWORD_LENGTHS.least)),
  account_expires: z.optional(upTo(55)),
  enable_change_password: z.optional(z.boolean()),
  next_login_change_password: z.optional(z.boolean()),
  group_ids: z.optional(z.array(upTo(55)).check(z.minLength(1), z.maxLength(GROUPS_PER_USER))),
  description: z.optional(upTo(USER_DESCRIPTION_LIMIT)),
  alias_name: z.optional(upTo(USER_ALIAS_LIMIT)),
  domain: z.optional(upTo(TEXT_LIMIT)),
  enterprise_project_id: z.optional(upTo(TEXT_LIMIT)),
  user_info_map: z.optional(upTo(TEXT_LIMIT)),
});
export type CreateDesktopUserBody = z.infer<typeof createDesktopUserBody>;

const userIdReply = z.object({ id: text });

/** Answered with 201. */
export const createDesktopUser = operation('CreateDesktopUser', 'POST', '/v2/{project_id}/users', {
  body: createDesktopUserBody,
  reply: userIdReply,
});

export const batchCreateUsersBody = z.strictObject({
  users: z.array(createDesktopUserBody).check(z.minLength(1), z.maxLength(USERS_PER_CREATE)),
});
export type BatchCreateUsersBody = z.infer<typeof batchCreateUsersBody>;

/** Answers without a body: who was created is to be read back (ListUsers, `user_names`). */
export const batchCreateUsers = operation('BatchCreateUsers', 'POST', '/v2/{project_id}/users/batch-create', {
  body: batchCreateUsersBody,
});

/** One account whole. `account_expires` is a number of milliseconds here; 0 is never. */
export const userDetail = z.object({
  account_expires: int,
  account_type: int,
  active_type: text,
  description: text,
  disabled: flag,
  distinguished_name: text,
  enabled_change_password: flag,
  enable_change_password: flag,
  full_name: text,
  group_names: list(z.string()),
  id: text,
  is_pre_user: flag,
  locked: flag,
  next_login_change_password: flag,
  object_sid: text,
  password_never_expired: flag,
  sam_account_name: text,
  share_space_subscription: flag,
  share_space_desktops: int,
  total_desktops: int,
  user_email: text,
  user_expired: flag,
  user_name: text,
  user_phone: text,
  user_principal_name: text,
  when_created: text,
});
export type UserDetail = z.infer<typeof userDetail>;

export const listUserDetailReply = z.object({ user_detail: z.nullish(userDetail) });

export const listUserDetail = operation('ListUserDetail', 'GET', '/v2/{project_id}/users/{user_id}', {
  reply: listUserDetailReply,
});

/** What is left out stays; an empty text is taken for the phone alone. */
export const updateUserInfoBody = z.strictObject({
  account_expires: z.optional(upTo(55, 1)),
  active_type: z.optional(z.enum(ACTIVE_TYPES)),
  description: z.optional(upTo(USER_DESCRIPTION_LIMIT, 1)),
  disabled: z.optional(z.boolean()),
  enable_change_password: z.optional(z.boolean()),
  next_login_change_password: z.optional(z.boolean()),
  password_never_expired: z.optional(z.boolean()),
  user_email: z.optional(upTo(USER_EMAIL_UPDATE_LIMIT, 1)),
  user_phone: z.optional(upTo(USER_PHONE_LIMIT)),
  user_info_map: z.optional(z.string()),
});
export type UpdateUserInfoBody = z.infer<typeof updateUserInfoBody>;

export const updateUserInfo = operation('UpdateUserInfo', 'PUT', '/v2/{project_id}/users/{user_id}', {
  body: updateUserInfoBody,
  reply: userIdReply,
});

export const deleteUser = operation('DeleteUser', 'DELETE', '/v2/{project_id}/users/{user_id}');

export const batchDeleteUserBody = z.strictObject({
  user_ids: z.array(upTo(TEXT_LIMIT)).check(z.minLength(1), z.maxLength(USERS_PER_DELETE)),
});
export type BatchDeleteUserBody = z.infer<typeof batchDeleteUserBody>;

/** Answered with 204. */
export const batchDeleteUser = operation('BatchDeleteUser', 'POST', '/v2/{project_id}/users/batch-delete', {
  body: batchDeleteUserBody,
});

export const changeUserStatusBody = z.strictObject({ op_type: z.enum(USER_OPERATIONS) });
export type ChangeUserStatusBody = z.infer<typeof changeUserStatusBody>;

/** Answered with 204; one user a call. */
export const changeUserStatus = operation(
  'ChangeUserStatus',
  'POST',
  '/v2/{project_id}/users/{user_id}/actions',
  { body: changeUserStatusBody },
);

/** `email` and `phone`, comma-joined; needed where the account is activated by its user. */
export const NOTIFICATION_TYPES = ['email', 'phone'] as const;
export type NotificationType = (typeof NOTIFICATION_TYPES)[number];

export const resetRandomPasswordQuery = z.strictObject({ notification_type: z.optional(upTo(TEXT_LIMIT)) });

/** A GET that changes the password: never prefetched, repeated or kept. */
export const resetRandomPassword = operation(
  'ResetRandomPassword',
  'GET',
  '/v2/{project_id}/users/{user_id}/random-password',
  { query: resetRandomPasswordQuery, reply: z.object({ password: text }), hasEffect: true },
);
