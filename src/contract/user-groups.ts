import * as z from 'zod/mini';
import { operation } from './operation';
import { ACTIVE_TYPES } from './users';
import { int, list, text, TEXT_LIMIT } from './wire';

/** Where accounts and groups live: the company's AD domain, the service itself (LiteAS), a UOS domain. */
export const PLATFORM_TYPES = ['AD', 'LOCAL', 'UOS'] as const;
/** Kinds of groups that can be made here. */
export const NEW_GROUP_PLATFORMS = ['LOCAL', 'AD'] as const;
export const GROUP_NAME_LIMIT = 64;
export const GROUP_DESCRIPTION_LIMIT = 255;
/** Rows one call of ListUserGroups gives. */
export const GROUPS_PER_PAGE = 100;
/** Groups one BatchDeleteUserGroups call may name, and members one RunActionsOnGroup call. */
export const GROUPS_PER_DELETE = 100;
export const MEMBERS_PER_CALL = 50;

/** A user group. `create_time` is 2022-05-11T11:45:42.000Z. */
export const userGroupInfo = z.object({
  create_time: text,
  description: text,
  domain: text,
  group_dn: text,
  id: z.string(),
  name: text,
  parent: z.optional(z.unknown()),
  platform_type: text,
  realm_id: text,
  sid: text,
  user_quantity: int,
  total_desktops: int,
});
export type UserGroupInfo = z.infer<typeof userGroupInfo>;

const number = z.string().check(z.maxLength(TEXT_LIMIT), z.regex(/^\d+$/));
const short = z.string().check(z.maxLength(TEXT_LIMIT));

/** `limit` (1 to 100, 100 when left out) and `offset` are texts; an offset needs a limit. */
export const listUserGroupsQuery = z.strictObject({
  limit: z.optional(
    z.string().check(
      z.maxLength(TEXT_LIMIT),
      z.refine((limit) => /^\d+$/.test(limit) && Number(limit) >= 1 && Number(limit) <= GROUPS_PER_PAGE),
    ),
  ),
  offset: z.optional(number),
  keyword: z.optional(short),
  domain: z.optional(z.string()),
  platform_type: z.optional(z.array(z.string())),
});
export type ListUserGroupsQuery = z.infer<typeof listUserGroupsQuery>;

export const listUserGroupsReply = z.object({ total_count: int, user_groups: list(userGroupInfo) });

export const listUserGroups = operation('ListUserGroups', 'GET', '/v2/{project_id}/groups', {
  query: listUserGroupsQuery,
  reply: listUserGroupsReply,
  pages: { limit: GROUPS_PER_PAGE, rows: 'user_groups', total: 'total_count', asText: true },
});

export const createUserGroupBody = z.strictObject({
  description: z.optional(z.string().check(z.maxLength(GROUP_DESCRIPTION_LIMIT))),
  group_name: z.string().check(z.maxLength(GROUP_NAME_LIMIT)),
  platform_type: z.enum(NEW_GROUP_PLATFORMS),
});
export type CreateUserGroupBody = z.infer<typeof createUserGroupBody>;

/** Answered with 201, without a body: the new group is to be found by its name. */
export const createUserGroup = operation('CreateUserGroup', 'POST', '/v2/{project_id}/groups', {
  body: createUserGroupBody,
});

/** What is left out stays. A group of the AD domain cannot be renamed. */
export const updateUserGroupBody = z.strictObject({
  description: z.optional(z.string().check(z.minLength(1), z.maxLength(GROUP_DESCRIPTION_LIMIT))),
  group_name: z.optional(z.string().check(z.minLength(1), z.maxLength(GROUP_NAME_LIMIT))),
});
export type UpdateUserGroupBody = z.infer<typeof updateUserGroupBody>;

export const updateUserGroup = operation('UpdateUserGroup', 'PUT', '/v2/{project_id}/groups/{group_id}', {
  body: updateUserGroupBody,
});

export const deleteUserGroup = operation('DeleteUserGroup', 'DELETE', '/v2/{project_id}/groups/{group_id}');

export const batchDeleteUserGroupsBody = z.strictObject({
  group_ids: z.array(short).check(z.minLength(1), z.maxLength(GROUPS_PER_DELETE)),
});
export type BatchDeleteUserGroupsBody = z.infer<typeof batchDeleteUserGroupsBody>;

/** Answered with 204. */
export const batchDeleteUserGroups = operation(
  'BatchDeleteUserGroups',
  'POST',
  '/v2/{project_id}/groups/batch-delete',
  { body: batchDeleteUserGroupsBody },
);

/** A member of a group; ListUsers says more of an account. */
export const userInGroup = z.object({
  description: text,
  id: z.string(),
  user_email: text,
  user_name: text,
  user_phone: text,
  domain: text,
  total_desktops: int,
  enterprise_project_id: text,
});
export type UserInGroup = z.infer<typeof userInGroup>;

/** `limit` (2000 when left out) and `offset` are texts. */
export const listUsersOfGroupQuery = z.strictObject({
  user_name: z.optional(short),
  description: z.optional(short),
  active_type: z.optional(z.enum(ACTIVE_TYPES)),
  limit: z.optional(number),
  offset: z.optional(number),
  enterprise_project_id: z.optional(z.string()),
});
export type ListUsersOfGroupQuery = z.infer<typeof listUsersOfGroupQuery>;

export const listUsersOfGroupReply = z.object({ total_count: int, users: list(userInGroup) });

export const listUsersOfGroup = operation(
  'ListUsersOfGroup',
  'GET',
  '/v2/{project_id}/groups/{group_id}/users',
  {
    query: listUsersOfGroupQuery,
    reply: listUsersOfGroupReply,
    pages: { limit: null, rows: 'users', total: 'total_count', asText: true },
  },
);

export const runActionsOnGroupBody = z.strictObject({
  op_type: z.enum(['ADD', 'DELETE']),
  user_ids: z.array(z.string().check(z.maxLength(55))).check(z.minLength(1), z.maxLength(MEMBERS_PER_CALL)),
});
export type RunActionsOnGroupBody = z.infer<typeof runActionsOnGroupBody>;

/** Adds or removes members; answers without a body. */
export const runActionsOnGroup = operation(
  'RunActionsOnGroup',
  'POST',
  '/v2/{project_id}/groups/{group_id}/actions',
  { body: runActionsOnGroupBody },
);
