// The desktops of a pool, with what each of them has otherwise than the pool says.
import * as z from 'zod/mini';
import { desktopDetailInfo, listDesktopsDetailQuery } from './desktops';
import { operation } from './operation';
import { int, list, text } from './wire';

/** In what a desktop can differ from its pool, as the filter has it; answers have lower case. */
export const INCONSISTENT_TYPES = [
  'IMAGE_ID',
  'PRODUCT_ID',
  'DISK_NUM',
  'DISK_SIZE',
  'AUTO_ISOLATION',
] as const;
export type InconsistentType = (typeof INCONSISTENT_TYPES)[number];

export const poolDesktop = z.extend(desktopDetailInfo, { inconsistent_types: list(z.string()) });
export type PoolDesktop = z.infer<typeof poolDesktop>;

/** Desktops one call gives, and the last place it may begin at. */
const POOL_DESKTOPS_LIMIT = 100;
const POOL_DESKTOPS_LAST_OFFSET = 10_000;

/** The filters of the detailed list, where the pool is in the path, and two of its own. */
export const listPoolDesktopsDetailQuery = z.strictObject({
  ...z.omit(listDesktopsDetailQuery, { pool_id: true })._zod.def.shape,
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(POOL_DESKTOPS_LAST_OFFSET))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(POOL_DESKTOPS_LIMIT))),
  inconsistent_type: z.optional(z.enum(INCONSISTENT_TYPES)),
  isolated: z.optional(z.boolean()),
});
export type ListPoolDesktopsDetailQuery = z.infer<typeof listPoolDesktopsDetailQuery>;

export const listPoolDesktopsDetailReply = z.object({
  pool_desktops: list(poolDesktop),
  total_count: int,
  on_demand_desktops_num: int,
  period_desktops_num: int,
  on_demand_free_image_desktops_num: int,
  on_demand_charge_image_desktops_num: int,
  period_free_image_desktops_num: int,
  period_charge_image_desktops_num: int,
  inconsistent_type: text,
});

export const listPoolDesktopsDetail = operation(
  'ListPoolDesktopsDetail',
  'GET',
  '/v2/{project_id}/desktop-pools/{pool_id}/desktops',
  {
    query: listPoolDesktopsDetailQuery,
    reply: listPoolDesktopsDetailReply,
    pages: {
      limit: POOL_DESKTOPS_LIMIT,
      lastOffset: POOL_DESKTOPS_LAST_OFFSET,
      rows: 'pool_desktops',
      total: 'total_count',
    },
  },
);
