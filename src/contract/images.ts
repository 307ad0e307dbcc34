import * as z from 'zod/mini';
import { int, list, text } from './wire';

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

/** GET /v2/{project_id}/images. `sort_type` is lower case here, unlike everywhere else. */
export const listImagesQuery = z.strictObject({
  os_type: z.optional(z.string().check(z.maxLength(255))),
  image_type: z.optional(z.enum(['gold', 'private'])),
  platform: z.optional(z.string().check(z.minLength(1), z.maxLength(255))),
  architecture: z.optional(z.enum(['arm', 'x86'])),
  package_type: z.optional(z.string().check(z.maxLength(255))),
  image_id: z.optional(z.string().check(z.maxLength(255))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(5000))),
  sort_field: z.optional(z.enum(['name', 'created_at'])),
  sort_type: z.optional(z.enum(['asc', 'desc'])),
});
export type ListImagesQuery = z.infer<typeof listImagesQuery>;

export const listImagesReply = z.object({ images: list(imageInfo), total_count: int });
