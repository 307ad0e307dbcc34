// Rebuilding the system disks of a pool's desktops.
import * as z from 'zod/mini';
import { ENCRYPT_TYPES, HANDLE_TYPES, REBUILD_MESSAGE_LIMIT } from './desktop-actions';
import { operation } from './operation';
import { int, text, TEXT_LIMIT } from './wire';

/** The longest `delay_time`, in minutes: shorter than that of desktops. */
export const POOL_DELAY_LIMIT = 15;

export const rebuildDesktopPoolBody = z.strictObject({
  delay_time: z.optional(z.int().check(z.minimum(0), z.maximum(POOL_DELAY_LIMIT))),
  /** Only these. Without it the whole pool is rebuilt; what an empty list does is not documented. */
  desktop_ids: z.optional(z.array(z.string())),
  encrypt_type: z.optional(z.enum(ENCRYPT_TYPES)),
  handle_type: z.optional(z.enum(HANDLE_TYPES)),
  image_id: z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT)),
  image_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  /** Only desktops whose image is not the pool's: after a change of the image that failed for some. */
  is_fix: z.optional(z.boolean()),
  kms_id: z.optional(z.string()),
  message: z.optional(z.string().check(z.maxLength(REBUILD_MESSAGE_LIMIT))),
  order_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  os_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
});
export type RebuildDesktopPoolBody = z.infer<typeof rebuildDesktopPoolBody>;

export const rebuildDesktopPoolReply = z.object({
  job_id: text,
  get_job_endpoint: text,
  max_provision_time: int,
  min_provision_time: int,
  /** Seconds the service asks to leave between two looks at the job. */
  periodic_query_time: int,
});

export const rebuildDesktopPool = operation(
  'RebuildDesktopPool',
  'POST',
  '/v2/{project_id}/desktop-pools/{pool_id}/rebuild',
  { body: rebuildDesktopPoolBody, reply: rebuildDesktopPoolReply },
);
