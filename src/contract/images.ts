import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text, TEXT_LIMIT } from './wire';

/** An image; `min_disk` in GB, `min_ram` in MB. */
export const imageInfo = z.object({
  architecture: text,
  disk_format: text,
  id: z.string(),
  image_type: text,
  min_disk: int,
  min_ram: int,
  name: text,
  os_type: text,
  os_version: text,
  product_code: text,
  created_at: text,
  kms_id: text,
});
export type ImageInfo = z.infer<typeof imageInfo>;

/** Images one call gives, and the last place it may begin at. */
const IMAGE_LIST_LIMIT = 100;
const IMAGE_LIST_LAST_OFFSET = 5000;

/** `sort_type` is lower case here, unlike everywhere else. */
export const listImagesQuery = z.strictObject({
  os_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  image_type: z.optional(z.enum(['gold', 'private'])),
  platform: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  architecture: z.optional(z.enum(['arm', 'x86'])),
  package_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  image_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(IMAGE_LIST_LIMIT))),
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(IMAGE_LIST_LAST_OFFSET))),
  sort_field: z.optional(z.enum(['name', 'created_at'])),
  sort_type: z.optional(z.enum(['asc', 'desc'])),
});
export type ListImagesQuery = z.infer<typeof listImagesQuery>;

export const listImagesReply = z.object({ images: list(imageInfo), total_count: int });

export const listImages = operation('ListImages', 'GET', '/v2/{project_id}/images', {
  query: listImagesQuery,
  reply: listImagesReply,
  pages: {
    limit: IMAGE_LIST_LIMIT,
    lastOffset: IMAGE_LIST_LAST_OFFSET,
    rows: 'images',
    total: 'total_count',
  },
});
