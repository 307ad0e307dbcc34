// Instances of the WorkspaceApp service that images are made on.
import * as z from 'zod/mini';
import { appIdFilter, appNameFilter, APP_ID_LIMIT, APP_PAGE_LIMIT, appPage } from './app-groups';
import { operation } from './operation';
import { int, list, text } from './wire';

export const IMAGE_SERVER_NAME_LIMIT = 64;
export const IMAGE_SERVER_DESCRIPTION_LIMIT = 255;

/** States the manual names; it also knows null, and the word NULL. */
export const IMAGE_SERVER_STATUSES = [
  'CREATING',
  'ACTIVE',
  'BUILDING',
  'BUILT',
  'ERROR',
  'DELETING',
] as const;

/** As the manual writes it: Chinese, letters, digits, `_` and `-`. */
export const IMAGE_SERVER_NAME = /^(?! +$)[\w\u4e00-\u9fa5\u002d_][\w\u4e00-\u9fa5\u002d_]{0,63}$/;

/** Times are ISO times. `image_id` is the image that was made of it. */
export const imageServer = z.object({
  id: z.string(),
  name: text,
  description: text,
  status: text,
  image_ref: z.nullish(z.object({ id: text, image_type: text, product_id: text, spce_code: text })),
  image_id: text,
  server_id: text,
  instance_id: text,
  server_group_id: text,
  app_group_id: text,
  authorize_accounts: list(z.object({ account: text, account_type: text, domain: text })),
  enterprise_project_id: text,
  create_time: text,
  update_time: text,
});
export type ImageServer = z.infer<typeof imageServer>;

export const listImageServersQuery = z.strictObject({
  ...appPage,
  server_name: appNameFilter,
  server_id: appIdFilter,
  enterprise_project_id: z.optional(z.string().check(z.maxLength(APP_ID_LIMIT))),
});
export type ListImageServersQuery = z.infer<typeof listImageServersQuery>;

export const listImageServersReply = z.object({ count: int, items: list(imageServer) });

export const listImageServers = operation('ListImageServers', 'GET', '/v1/{project_id}/image-servers', {
  query: listImageServersQuery,
  reply: listImageServersReply,
  pages: { limit: APP_PAGE_LIMIT, rows: 'items', total: 'count' },
});

export const showImageServer = operation(
  'ShowImageServer',
  'GET',
  '/v1/{project_id}/image-servers/{server_id}',
  { reply: imageServer },
);

/** What is left out stays. */
export const updateImageServerBody = z.strictObject({
  description: z.optional(z.string().check(z.maxLength(IMAGE_SERVER_DESCRIPTION_LIMIT))),
  name: z.optional(
    z.string().check(z.minLength(1), z.maxLength(IMAGE_SERVER_NAME_LIMIT), z.regex(IMAGE_SERVER_NAME)),
  ),
});
export type UpdateImageServerBody = z.infer<typeof updateImageServerBody>;

/** Answers without a body. */
export const updateImageServer = operation(
  'UpdateImageServer',
  'PATCH',
  '/v1/{project_id}/image-servers/{server_id}',
  { body: updateImageServerBody },
);
