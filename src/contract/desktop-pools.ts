import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text, TEXT_LIMIT, PROJECT_ID_LIMIT } from './wire';

/** Pool states the manual names. */
export const POOL_STATUSES = ['STEADY', 'TEMPORARY', 'EXIST_FROZEN', 'UNKNOWN'] as const;

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
  type: z.optional(z.enum(['DYNAMIC', 'STATIC'])),
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
