import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text, TEXT_LIMIT, PROJECT_ID_LIMIT } from './wire';

/** Kinds of pools: desktops for whoever comes, or one each. */
export const POOL_TYPES = ['DYNAMIC', 'STATIC'] as const;
/** What can be done to all desktops of a pool; hibernation has another word here than for single desktops. */
export const POOL_OPERATIONS = ['os-start', 'os-stop', 'reboot', 'hibernate'] as const;
export type PoolOperation = (typeof POOL_OPERATIONS)[number];

export const autoscalePolicy = z.object({
  autoscale_type: text,
  max_auto_created: int,
  min_idle: int,
  once_auto_created: int,
  min_retention: int,
  idle_retention_duration: int,
  auto_isolation_enable: flag,
  auto_isolation_max_num: int,
});

export const userResetPolicy = z.object({
  enable: flag,
  reset_count_per_day: int,
});

/** A disk of the pool's definition; `size` in GB. */
export const volumeInfo = z.object({
  cluster_id: text,
  id: text,
  resource_spec_code: text,
  size: int,
  type: text,
  iops: int,
  throughput: int,
  kms_id: text,
});

export const productInfo = z.object({
  architecture: text,
  bill_switch: text,
  charge_mode: text,
  cloud_service_type: text,
  contain_data_disk: flag,
  cpu: text,
  cpu_desc: text,
  data_disk_size: text,
  default_desktop_num: int,
  descriptions: text,
  domain_ids: z.nullish(z.array(z.string())),
  flavor_id: text,
  gpu_desc: text,
  is_gpu: flag,
  max_apply_desktop_num: int,
  memory: text,
  product_id: text,
  resource_type: text,
  status: text,
  sub_product_list: z.nullish(z.array(z.string())),
  system_disk_size: text,
  system_disk_type: text,
  type: text,
  volume_product_type: text,
  package_type: text,
});

export const simpleDesktopPoolInfo = z.object({
  autoscale_policy: z.nullish(autoscalePolicy),
  availability_zone: text,
  charging_mode: text,
  created_time: text,
  data_volumes: list(volumeInfo),
  description: text,
  desktop_count: int,
  desktop_name_policy_id: text,
  desktop_used: int,
  disconnected_retention_period: int,
  enable_autoscale: flag,
  enterprise_project_id: text,
  id: z.string(),
  image_id: text,
  image_name: text,
  image_os_platform: text,
  image_os_type: text,
  image_os_version: text,
  image_product_code: text,
  in_maintenance_mode: flag,
  name: text,
  on_demand_desktop_num: int,
  product: z.nullish(productInfo),
  root_volume: z.nullish(volumeInfo),
  security_groups: list(z.object({ id: text, name: text })),
  status: text,
  subnet_id: text,
  type: text,
  subnet_ids: list(z.string()),
  image_cloud_service_type: text,
  image_resource_type: text,
  user_reset_policy: z.nullish(userResetPolicy),
  tags: list(z.object({ key: text, value: text })),
  ou_name: text,
  vpc_id: text,
  isolation_num: int,
  domain: text,
});
export type SimpleDesktopPoolInfo = z.infer<typeof simpleDesktopPoolInfo>;

/** Pools one call gives, and the last place it may begin at. */
const POOL_LIST_LIMIT = 1000;
const POOL_LIST_LAST_OFFSET = 20_000;

export const listDesktopPoolsQuery = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  type: z.optional(z.enum(POOL_TYPES)),
  enterprise_project_id: z.optional(
    z.string().check(z.maxLength(PROJECT_ID_LIMIT), z.regex(/^[a-zA-Z0-9_-]+$/)),
  ),
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(POOL_LIST_LAST_OFFSET))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(POOL_LIST_LIMIT))),
  in_maintenance_mode: z.optional(z.boolean()),
});
export type ListDesktopPoolsQuery = z.infer<typeof listDesktopPoolsQuery>;

export const listDesktopPoolsReply = z.object({
  desktop_pools: list(simpleDesktopPoolInfo),
  total_count: int,
});

export const listDesktopPools = operation('ListDesktopPools', 'GET', '/v2/{project_id}/desktop-pools', {
  query: listDesktopPoolsQuery,
  reply: listDesktopPoolsReply,
  pages: {
    limit: POOL_LIST_LIMIT,
    lastOffset: POOL_LIST_LAST_OFFSET,
    rows: 'desktop_pools',
    total: 'total_count',
  },
});

/** All a pool is, but the number of its pay-per-use desktops. */
export const showDesktopPoolDetailReply = z.omit(simpleDesktopPoolInfo, { on_demand_desktop_num: true });
export type DesktopPoolDetail = z.infer<typeof showDesktopPoolDetailReply>;

export const showDesktopPoolDetail = operation(
  'ShowDesktopPoolDetail',
  'GET',
  '/v2/{project_id}/desktop-pools/{pool_id}',
  { reply: showDesktopPoolDetailReply },
);

/** Works only when the pool is empty, and cannot be undone. */
export const deleteDesktopPool = operation(
  'DeleteDesktopPool',
  'DELETE',
  '/v2/{project_id}/desktop-pools/{pool_id}',
);

export const executeDesktopPoolActionBody = z.strictObject({
  op_type: z.enum(POOL_OPERATIONS),
  type: z.optional(z.enum(['SOFT', 'HARD'])),
});

export const executeDesktopPoolActionReply = z.object({ job_id: text });

/** Acts on every desktop of the pool. */
export const executeDesktopPoolAction = operation(
  'ExecuteDesktopPoolAction',
  'POST',
  '/v2/{project_id}/desktop-pools/{pool_id}/action',
  { body: executeDesktopPoolActionBody, reply: executeDesktopPoolActionReply },
);
