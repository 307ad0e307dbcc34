// Users and user groups that may use the desktops of a pool.
import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text, TEXT_LIMIT } from './wire';

/** Users and groups one call may name. */
export const POOL_USERS_PER_CALL = 500;
export const POOL_USER_TYPES = ['USER', 'USER_GROUP'] as const;
export const POOL_USER_ACTIONS = ['ADD', 'REMOVE', 'CHANGE_PRIVILEGE'] as const;
/** Permission groups on a desktop the manual names: two of Windows, two of Linux. */
export const POOL_PERMISSIONS = {
  Windows: ['users', 'administrators'],
  Linux: ['default', 'sudo'],
} as const;

/** `created_at` is an ISO time, `user_group` the permission group on the desktop. */
export const poolUser = z.object({
  created_at: text,
  object_id: z.string(),
  object_name: text,
  object_type: text,
  user_group: text,
  domain: text,
});
export type PoolUser = z.infer<typeof poolUser>;

const POOL_USERS_LIMIT = 100;
const POOL_USERS_LAST_OFFSET = 10_000;

export const listPoolUsersQuery = z.strictObject({
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(POOL_USERS_LAST_OFFSET))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(POOL_USERS_LIMIT))),
});

export const listPoolUsersReply = z.object({ objects: list(poolUser), total_count: int });

export const listPoolUsers = operation(
  'ListDesktopPoolAuthorizedObjects',
  'GET',
  '/v2/{project_id}/desktop-pools/{pool_id}/users',
  {
    query: listPoolUsersQuery,
    reply: listPoolUsersReply,
    pages: {
      limit: POOL_USERS_LIMIT,
      lastOffset: POOL_USERS_LAST_OFFSET,
      rows: 'objects',
      total: 'total_count',
    },
  },
);

const named = z.strictObject({
  created_at: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  domain: z.optional(z.string()),
  object_id: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT)),
  object_name: z.string().check(z.minLength(1), z.maxLength(100)),
  object_type: z.enum(POOL_USER_TYPES),
  user_group: z.string().check(z.minLength(1), z.maxLength(55)),
});

export const changePoolUsersBody = z.strictObject({
  action: z.enum(POOL_USER_ACTIONS),
  objects: z.optional(z.array(named).check(z.maxLength(POOL_USERS_PER_CALL))),
});
export type ChangePoolUsersBody = z.infer<typeof changePoolUsersBody>;

/** Adds, removes, or changes the permission group; answers without a body. */
export const changePoolUsers = operation(
  'CreateDesktopPoolAuthorizedObjects',
  'POST',
  '/v2/{project_id}/desktop-pools/{pool_id}/users',
  { body: changePoolUsersBody },
);
