import * as z from 'zod/mini';
import { operation } from './operation';
import { list, text } from './wire';

/** A tag as replies carry it. */
export const tag = z.object({
  key: text,
  value: text,
});
export type Tag = z.infer<typeof tag>;

/** A tag as requests carry it: the key up to 128 characters, the value up to 43. */
export const tagInput = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(128)),
  value: z.optional(z.string().check(z.maxLength(43))),
});
export type TagInput = z.infer<typeof tagInput>;

/** One tag key with every value in use. */
export const tags = z.object({
  key: text,
  values: z.nullish(z.array(z.string())),
});
export type Tags = z.infer<typeof tags>;

/** Desktops one tag batch may name. */
export const TAG_BATCH_LIMIT = 100;
/** Tags one desktop may be given in one call. */
export const TAGS_PER_CALL = 20;

/** Tag keys one call of ListProjectTags gives. */
const TAG_LIST_LIMIT = 1000;

export const listProjectTagsQuery = z.strictObject({
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(TAG_LIST_LIMIT))),
  key: z.optional(z.string()),
  value: z.optional(z.string()),
});
export type ListProjectTagsQuery = z.infer<typeof listProjectTagsQuery>;

/** The total is called totalCount here and nowhere else. */
export const listProjectTagsReply = z.object({ tags: list(tags), totalCount: z.nullish(z.int()) });

/** Tag keys in use on desktops, with their values. */
export const listProjectTags = operation('ListProjectTags', 'GET', '/v2/{project_id}/desktops/tags', {
  query: listProjectTagsQuery,
  reply: listProjectTagsReply,
  pages: { limit: TAG_LIST_LIMIT, rows: 'tags', total: 'totalCount' },
});

export const showTagByDesktopIdReply = z.object({ tags: list(tag) });

export const showTagByDesktopId = operation(
  'ShowTagByDesktopId',
  'GET',
  '/v2/{project_id}/desktops/{desktop_id}/tags',
  { reply: showTagByDesktopIdReply },
);

export const createTagBody = z.strictObject({ tag: tagInput });
export type CreateTagBody = z.infer<typeof createTagBody>;

/** The same key is overwritten. */
export const createTag = operation('CreateTag', 'POST', '/v2/{project_id}/desktops/{desktop_id}/tags', {
  body: createTagBody,
});

export const deleteTag = operation(
  'DeleteTag',
  'DELETE',
  '/v2/{project_id}/desktops/{desktop_id}/tags/{key}',
);

export const batchDesktopsTagsBody = z.strictObject({
  desktops: z
    .array(
      z.strictObject({
        desktop_id: z.string().check(z.minLength(1), z.maxLength(128)),
        tags: z.array(tagInput).check(z.minLength(1), z.maxLength(TAGS_PER_CALL)),
      }),
    )
    .check(z.minLength(1), z.maxLength(TAG_BATCH_LIMIT)),
});
export type BatchDesktopsTagsBody = z.infer<typeof batchDesktopsTagsBody>;

export const batchAddDesktopsTags = operation(
  'BatchAddDesktopsTags',
  'POST',
  '/v2/{project_id}/desktops/batch-tags',
  { body: batchDesktopsTagsBody },
);

/** A DELETE with a body. */
export const batchDeleteDesktopsTags = operation(
  'BatchDeleteDesktopsTags',
  'DELETE',
  '/v2/{project_id}/desktops/batch-tags',
  { body: batchDesktopsTagsBody },
);

export const batchChangeTagsBody = z.strictObject({
  action: z.optional(z.enum(['create', 'delete'])),
  sys_tags: z.optional(z.array(tagInput).check(z.maxLength(TAGS_PER_CALL))),
  tags: z.optional(z.array(tagInput).check(z.maxLength(TAGS_PER_CALL))),
});

export const batchChangeTags = operation(
  'BatchChangeTags',
  'POST',
  '/v2/{project_id}/desktops/{desktop_id}/tags/action',
  { body: batchChangeTagsBody },
);
