// Groups of servers that run the apps of app groups.
import * as z from 'zod/mini';
import { appIdFilter, appNameFilter, APP_PAGE_LIMIT, appPage, APP_TYPES } from './app-groups';
import { operation } from './operation';
import { flag, int, list, text } from './wire';

/** Times are ISO times. */
export const serverGroup = z.object({
  id: z.string(),
  name: text,
  description: text,
  app_type: text,
  os_type: text,
  image_id: text,
  image_name: text,
  product_id: text,
  subnet_id: text,
  subnet_name: text,
  system_disk_size: int,
  system_disk_type: text,
  is_vdi: flag,
  extra_session_size: int,
  extra_session_type: text,
  storage_mount_policy: text,
  ou_name: text,
  site_id: text,
  site_type: text,
  server_group_status: flag,
  enterprise_project_id: text,
  primary_server_group_ids: list(z.string()),
  secondary_server_group_ids: list(z.string()),
  app_group_count: int,
  app_server_count: int,
  app_server_flavor_count: int,
  create_time: text,
  update_time: text,
});
export type ServerGroup = z.infer<typeof serverGroup>;

export const listServerGroupsQuery = z.strictObject({
  ...appPage,
  server_group_name: appNameFilter,
  server_group_id: appIdFilter,
  app_type: z.optional(z.enum(APP_TYPES)),
  tags: z.optional(z.string()),
  enterprise_project_id: z.optional(z.string()),
  is_secondary_server_group: z.optional(z.enum(['true', 'false'])),
});
export type ListServerGroupsQuery = z.infer<typeof listServerGroupsQuery>;

export const listServerGroupsReply = z.object({ count: int, items: list(serverGroup) });

export const listServerGroups = operation('ListServerGroups', 'GET', '/v1/{project_id}/app-server-groups', {
  query: listServerGroupsQuery,
  reply: listServerGroupsReply,
  pages: { limit: APP_PAGE_LIMIT, rows: 'items', total: 'count' },
});
