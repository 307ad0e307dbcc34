import * as z from 'zod/mini';
import { operation } from './operation';
import { tag } from './tags';
import { flag, int, list, text, TEXT_LIMIT, PROJECT_ID_LIMIT } from './wire';

/** Running states the manual names; the service may send others. */
export const DESKTOP_STATUSES = ['ACTIVE', 'SHUTOFF', 'ERROR', 'HIBERNATED'] as const;
/** Connection states the manual names, in `connect_status` and `login_status`. */
export const CONNECT_STATUSES = ['UNREGISTER', 'REGISTERED', 'CONNECTED', 'DISCONNECTED'] as const;
/** Desktop kinds the manual names. */
export const DESKTOP_TYPES = ['DEDICATED', 'POOLED', 'SHARED'] as const;
/** Task states the manual names, in `task_status`. */
export const TASK_STATUSES = [
  'scheduling',
  'block_device_mapping',
  'networking',
  'spawning',
  'rebooting',
  'reboot_pending',
  'reboot_started',
  'rebooting_hard',
  'reboot_pending_hard',
  'reboot_started_hard',
  'rebuilding',
  'rebuild_block_device_mapping',
  'rebuild_spawning',
  'migrating',
  'resize_prep',
  'resize_migrating',
  'resize_migrated',
  'resize_finish',
  'resize_reverting',
  'powering-off',
  'powering-on',
  'deleting',
  'deleteFailed',
] as const;
/** Assignment states the manual names, in `attach_state`. */
export const ATTACH_STATES = [
  'ATTACHED',
  'UNATTACH',
  'DEATTACHED',
  'ATTACHING',
  'DEATTACHING',
  'ATTACHFAIL',
  'DEATTACHFAIL',
  'WAITING',
  'ATTACH_FAIL_CAN_ATTACH_AGAIN',
  'DEATTACH_FAIL_CAN_DEATTACH_AGAIN',
] as const;
/** Desktop ids one list call may name. */
export const DESKTOP_ID_LIMIT = 100;
/** The most rows either list gives in one call. */
export const DESKTOP_LIST_LIMIT = 1000;

/** A user or user group a desktop is assigned to. */
export const attachInstancesUserInfo = z.object({
  type: text,
  user_group: text,
  user_id: text,
  user_name: text,
  domain: text,
});
export type AttachInstancesUserInfo = z.infer<typeof attachInstancesUserInfo>;

/** A row of the short list. `created` is yyyy-MM-dd HH:mm:ss without a zone; `ip_address` may be empty. */
export const simpleDesktopInfo = z.object({
  attach_user_infos: list(attachInstancesUserInfo),
  bill_resource_id: text,
  computer_name: text,
  created: text,
  desktop_id: z.string(),
  enterprise_project_id: text,
  in_maintenance_mode: flag,
  ip_address: text,
  ou_name: text,
  sid: text,
  subnet_id: text,
  tags: list(tag),
  user_group: text,
  user_name: text,
  domain_id: text,
  project_id: text,
  os_host_name: text,
  share_resource_sku: text,
  desktop_type: text,
  desktop_detail_type: text,
  status: text,
  task_status: text,
  availability_zone: text,
  connect_status: text,
  pool_id: text,
});
export type SimpleDesktopInfo = z.infer<typeof simpleDesktopInfo>;

/** `pool_id`, `desktop_type` and `tag` are comma-joined. */
export const listDesktopsQuery = z.strictObject({
  user_name: z.optional(z.array(z.string().check(z.maxLength(TEXT_LIMIT)))),
  computer_name: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  desktop_ip: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(DESKTOP_LIST_LIMIT))),
  pool_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  enterprise_project_id: z.optional(
    z.string().check(z.maxLength(PROJECT_ID_LIMIT), z.regex(/^[a-zA-Z0-9_-]+$/)),
  ),
  desktop_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  subnet_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  is_share_desktop: z.optional(z.boolean()),
  status: z.optional(z.string()),
  desktop_id: z.optional(z.array(z.string()).check(z.maxLength(DESKTOP_ID_LIMIT))),
  tag: z.optional(z.string()),
});
export type ListDesktopsQuery = z.infer<typeof listDesktopsQuery>;

export const listDesktopsReply = z.object({ desktops: z.array(simpleDesktopInfo), total_count: z.int() });
export type ListDesktopsReply = z.infer<typeof listDesktopsReply>;

/** The short list. */
export const listDesktops = operation('ListDesktops', 'GET', '/v2/{project_id}/desktops', {
  query: listDesktopsQuery,
  reply: listDesktopsReply,
  pages: { limit: DESKTOP_LIST_LIMIT, rows: 'desktops', total: 'total_count' },
});

export const addressInfo = z.object({
  'OS-EXT-IPS-MAC:mac_addr': text,
  'OS-EXT-IPS:type': text,
  addr: text,
  version: text,
});

export type AddressInfo = z.infer<typeof addressInfo>;

/** A disk; `size` in GB. */
export const volumeDetail = z.object({
  bill_resource_id: text,
  create_time: text,
  device: text,
  display_name: text,
  id: text,
  size: int,
  type: text,
  volume_id: text,
  kms_id: text,
  iops: int,
  throughput: int,
  desktop_pool_disk_id: text,
  resource_spec_code: text,
});
export type VolumeDetail = z.infer<typeof volumeDetail>;

export const productDetailInfo = z.object({
  charge_mode: text,
  cpu: text,
  descriptions: text,
  flavor_id: text,
  memory: text,
  product_id: text,
  type: text,
  architecture: text,
  is_gpu: flag,
  package_type: text,
  system_disk_type: text,
  system_disk_size: text,
  contain_data_disk: flag,
  resource_type: text,
  cloud_service_type: text,
  volume_product_type: text,
  status: text,
});

export const securityGroup = z.object({
  id: text,
  name: text,
});

export const hourPackageInfo = z.object({
  root_order_id: text,
  package_resource_id: text,
  package_instance_id: text,
  package_spec_code: text,
  combined_product_type_code: text,
  use_up_policy: text,
  package_duration: int,
  use_duration: int,
});

/**
 * A row of the detailed list, and the whole of one desktop. `created` is ISO 8601 in UTC. `process` is 0-100, null when no
 * task runs. `metadata.charging_mode` is 1 for yearly/monthly and 0 for pay per use: the reverse of `charge_mode`.
 */
export const desktopDetailInfo = z.object({
  addresses: z.nullish(z.record(z.string(), z.array(addressInfo))),
  attach_state: text,
  attach_user_infos: list(attachInstancesUserInfo),
  availability_zone: text,
  bill_resource_id: text,
  computer_name: text,
  created: text,
  data_volumes: list(volumeDetail),
  desktop_id: z.string(),
  desktop_type: text,
  enterprise_project_id: text,
  flavor: z.nullish(z.object({ id: text, links: list(z.object({ hrel: text, rel: text })) })),
  internet_mode: text,
  ip_addresses: list(z.string()),
  is_attaching_eip: flag,
  login_status: text,
  metadata: z.nullish(z.record(z.string(), z.string())),
  order_id: text,
  os_version: text,
  ou_name: text,
  process: int,
  product: z.nullish(productDetailInfo),
  product_id: text,
  root_volume: z.nullish(volumeDetail),
  security_groups: list(securityGroup),
  sid: text,
  site_name: text,
  site_type: text,
  status: text,
  subnet_id: text,
  tags: list(tag),
  task_status: text,
  user_group: text,
  user_group_list: list(z.string()),
  user_list: list(z.string()),
  user_name: text,
  os_host_name: text,
  ipv4: text,
  ipv6: text,
  in_maintenance_mode: flag,
  share_resource_sku: text,
  is_support_internet: flag,
  internet_mode_list: list(z.string()),
  root_resource_id: text,
  hour_package_info: z.nullish(hourPackageInfo),
  is_freeze: flag,
  isolated: flag,
  domain: text,
});
export type DesktopDetailInfo = z.infer<typeof desktopDetailInfo>;

/** `user_names` wins over `user_name`; `sort_field` needs `sort_type`. */
export const listDesktopsDetailQuery = z.strictObject({
  status: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  user_name: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  user_names: z.optional(z.array(z.string().check(z.maxLength(36))).check(z.maxLength(100))),
  sort_field: z.optional(z.enum(['created', 'computer_name'])),
  sort_type: z.optional(z.enum(['ASC', 'DESC'])),
  computer_name: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  desktop_ip: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(DESKTOP_LIST_LIMIT))),
  desktop_id: z.optional(
    z.array(z.string().check(z.maxLength(TEXT_LIMIT))).check(z.maxLength(DESKTOP_ID_LIMIT)),
  ),
  desktop_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  tag: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  pool_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  user_attached: z.optional(z.boolean()),
  enterprise_project_id: z.optional(z.string().check(z.maxLength(PROJECT_ID_LIMIT))),
  image_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  charge_mode: z.optional(z.enum(['0', '1'])),
  in_maintenance_mode: z.optional(z.boolean()),
  subnet_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  computer_names: z.optional(z.array(z.string())),
  is_share_desktop: z.optional(z.boolean()),
  is_support_internet: z.optional(z.boolean()),
  availability_zone: z.optional(z.string()),
});
export type ListDesktopsDetailQuery = z.infer<typeof listDesktopsDetailQuery>;

export const listDesktopsDetailReply = z.object({
  desktops: z.array(desktopDetailInfo),
  total_count: z.int(),
});
export type ListDesktopsDetailReply = z.infer<typeof listDesktopsDetailReply>;

/** The detailed list. */
export const listDesktopsDetail = operation('ListDesktopsDetail', 'GET', '/v2/{project_id}/desktops/detail', {
  query: listDesktopsDetailQuery,
  reply: listDesktopsDetailReply,
  pages: { limit: DESKTOP_LIST_LIMIT, rows: 'desktops', total: 'total_count' },
});

export const showDesktopDetailReply = z.object({ desktop: desktopDetailInfo });

export const showDesktopDetail = operation(
  'ShowDesktopDetail',
  'GET',
  '/v2/{project_id}/desktops/{desktop_id}',
  { reply: showDesktopDetailReply },
);

/** A row of either list. The two name some things differently; what reads rows reads whichever field is there. */
export type DesktopRow = Partial<Omit<SimpleDesktopInfo, 'desktop_id'>> &
  Partial<Omit<DesktopDetailInfo, 'desktop_id'>> & { desktop_id: string };
