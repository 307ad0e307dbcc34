// App groups of the WorkspaceApp service, and the apps published in them.
import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text } from './wire';

/** Rows one call of any WorkspaceApp list gives. */
export const APP_PAGE_LIMIT = 100;
/** Characters of an app group's id, and of any other id of WorkspaceApp. */
export const APP_ID_LIMIT = 128;
/** Characters a name may be searched by. */
export const APP_NAME_QUERY_LIMIT = 1024;
export const APP_GROUP_NAME_LIMIT = 64;
export const APP_GROUP_DESCRIPTION_LIMIT = 255;
/** App groups one delete call may name. */
export const APP_GROUPS_PER_DELETE = 20;

/** What an app group gives its users: a desktop session on the server, or single apps. */
export const APP_TYPES = ['SESSION_DESKTOP_APP', 'COMMON_APP'] as const;
/** What is authorized: the group, or single apps of it. The manual: APP is not supported yet. */
export const AUTHORIZATION_TYPES = ['APP_GROUP', 'APP'] as const;
export const APP_STATES = ['NORMAL', 'FORBIDDEN'] as const;

/** As the manual writes it: it is not anchored at its start, so only the last characters are checked. */
const APP_GROUP_NAME = /[\w\u4e00-\u9fa5\u002d_]{1,64}$/;

/** Where a page of a WorkspaceApp list begins, and how many rows it has. */
export const appPage = {
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(APP_PAGE_LIMIT))),
  offset: z.optional(z.int().check(z.minimum(0))),
};
/** An id a list is filtered by. */
export const appIdFilter = z.optional(z.string().check(z.maxLength(APP_ID_LIMIT)));
/** A name a list is filtered by. */
export const appNameFilter = z.optional(z.string().check(z.maxLength(APP_NAME_QUERY_LIMIT)));

/** `create_at` is an ISO time. */
export const appGroup = z.object({
  id: z.string(),
  name: text,
  app_server_group_id: text,
  app_server_group_name: text,
  app_type: text,
  authorization_type: text,
  create_at: text,
  description: text,
  tenant_id: text,
  app_count: int,
});
export type AppGroup = z.infer<typeof appGroup>;

export const listAppGroupQuery = z.strictObject({
  ...appPage,
  app_server_group_id: appIdFilter,
  app_group_id: appIdFilter,
  name: appNameFilter,
  authorization_type: z.optional(z.enum(AUTHORIZATION_TYPES)),
  app_type: z.optional(z.enum(APP_TYPES)),
});
export type ListAppGroupQuery = z.infer<typeof listAppGroupQuery>;

export const listAppGroupReply = z.object({ count: int, items: list(appGroup) });

export const listAppGroup = operation('ListAppGroup', 'GET', '/v1/{project_id}/app-groups', {
  query: listAppGroupQuery,
  reply: listAppGroupReply,
  pages: { limit: APP_PAGE_LIMIT, rows: 'items', total: 'count' },
});

/** What can be changed later; the kinds are given on creation only. */
const changeable = {
  app_server_group_id: z.optional(z.string().check(z.maxLength(APP_ID_LIMIT))),
  description: z.optional(z.string().check(z.maxLength(APP_GROUP_DESCRIPTION_LIMIT))),
};

/** The manual gives `authorization_type` the default APP_GROUP. */
export const createAppGroupBody = z.strictObject({
  ...changeable,
  app_type: z.optional(z.enum(APP_TYPES)),
  authorization_type: z.optional(z.enum(AUTHORIZATION_TYPES)),
  name: z.string().check(z.minLength(1), z.maxLength(APP_GROUP_NAME_LIMIT), z.regex(APP_GROUP_NAME)),
});
export type CreateAppGroupBody = z.infer<typeof createAppGroupBody>;

export const createAppGroup = operation('CreateAppGroup', 'POST', '/v1/{project_id}/app-groups', {
  body: createAppGroupBody,
  reply: appGroup,
});

export const showAppGroupDetailReply = z.extend(appGroup, { app_server_group_description: text });
export type AppGroupDetail = z.infer<typeof showAppGroupDetailReply>;

export const showAppGroupDetail = operation(
  'ShowAppGroupDetail',
  'GET',
  '/v1/{project_id}/app-groups/{app_group_id}',
  { reply: showAppGroupDetailReply },
);

/** What is left out stays. */
export const updateAppGroupBody = z.strictObject({
  ...changeable,
  name: z.optional(z.string().check(z.regex(APP_GROUP_NAME))),
});
export type UpdateAppGroupBody = z.infer<typeof updateAppGroupBody>;

export const updateAppGroup = operation(
  'UpdateAppGroup',
  'PATCH',
  '/v1/{project_id}/app-groups/{app_group_id}',
  { body: updateAppGroupBody, reply: appGroup },
);

export const deleteAppGroup = operation(
  'DeleteAppGroup',
  'DELETE',
  '/v1/{project_id}/app-groups/{app_group_id}',
);

export const batchDeleteAppGroupBody = z.strictObject({
  ids: z
    .array(z.string().check(z.maxLength(APP_ID_LIMIT)))
    .check(z.minLength(1), z.maxLength(APP_GROUPS_PER_DELETE)),
});

export const batchDeleteAppGroup = operation(
  'BatchDeleteAppGroup',
  'POST',
  '/v1/{project_id}/app-groups/batch-delete',
  { body: batchDeleteAppGroupBody },
);

/** An app published in a group. `source_type`: 1 built in, 2 from the image, 3 custom. `publish_at` is an ISO time. */
export const publishedApp = z.object({
  id: z.string(),
  name: text,
  app_group_id: text,
  version: text,
  publisher: text,
  description: text,
  state: text,
  source_type: int,
  publish_at: text,
  publishable: flag,
  execute_path: text,
  work_path: text,
  command_param: text,
  icon_index: int,
  icon_path: text,
  icon_url: text,
  is_pre_boot: flag,
  sandbox_enable: flag,
  tenant_id: text,
});
export type PublishedApp = z.infer<typeof publishedApp>;

export const listPublishedAppQuery = z.strictObject({
  ...appPage,
  name: appNameFilter,
  state: z.optional(z.enum(APP_STATES)),
  app_id: appIdFilter,
});
export type ListPublishedAppQuery = z.infer<typeof listPublishedAppQuery>;

export const listPublishedAppReply = z.object({ count: int, items: list(publishedApp) });

export const listPublishedApp = operation(
  'ListPublishedApp',
  'GET',
  '/v1/{project_id}/app-groups/{app_group_id}/apps',
  {
    query: listPublishedAppQuery,
    reply: listPublishedAppReply,
    pages: { limit: APP_PAGE_LIMIT, rows: 'items', total: 'count' },
  },
);
