import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import type { PoolDesktop } from '~/contract/pool-desktops';
import type { PoolUser } from '~/contract/pool-users';
import type { AppAccount } from '~/mocks/engine/app-accounts';
import { derived } from '~/mocks/engine/db';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { IMAGES } from '~/mocks/seed/images';
import { ENTERPRISE_PROJECTS, SECURITY_GROUPS, SUBNETS, USED_ZONES } from '~/mocks/seed/places';
import type { PoolAccess, PoolRecord } from '~/mocks/seed/pools';
import { PRODUCTS } from '~/mocks/seed/products';
import { AD_DOMAIN } from '~/mocks/seed/project';
import { at } from '~/mocks/seed/random';
import { detailRow } from './desktop-rows';
import { millisTime } from './wire-times';

interface Tally {
  readonly desktops: number;
  readonly used: number;
  readonly payPerUse: number;
  readonly isolated: number;
}

/** What the pools hold, by their index. */
export const tallies = derived((db) => {
  const count = new Map<number, Tally>();
  db.desktops.each((row) => {
    if (row.pool === null) return;
    const sum = count.get(row.pool) ?? { desktops: 0, used: 0, payPerUse: 0, isolated: 0 };
    count.set(row.pool, {
      desktops: sum.desktops + 1,
      used: sum.used + (row.assignees.length > 0 ? 1 : 0),
      payPerUse: sum.payPerUse + (row.chargeMode === '1' ? 1 : 0),
      isolated: sum.isolated + (row.isolated ? 1 : 0),
    });
  });
  return count;
});

/** A row of ListDesktopPools, and all of ShowDesktopPoolDetail but one number. */
export function poolRow(pool: PoolRecord, tally: Tally | undefined): SimpleDesktopPoolInfo {
  const image = at(IMAGES, pool.image);
  const subnet = at(SUBNETS, pool.subnet);
  const product = at(PRODUCTS, pool.product);
  return {
    id: pool.id,
    name: pool.name,
    type: pool.type,
    status: pool.status,
    description: pool.description,
    created_time: millisTime(pool.createdAt),
    charging_mode: pool.chargeMode,
    desktop_count: tally?.desktops ?? 0,
    desktop_used: tally?.used ?? 0,
    on_demand_desktop_num: tally?.payPerUse ?? 0,
    isolation_num: tally?.isolated ?? 0,
    availability_zone: at(USED_ZONES, pool.zone).code,
    subnet_id: subnet.id,
    subnet_ids: [subnet.id],
    vpc_id: subnet.vpc.id,
    security_groups: [{ ...at(SECURITY_GROUPS, 0) }],
    product: {
      product_id: product.id,
      flavor_id: product.flavor,
      type: 'BASE',
      cpu: String(product.cpu),
      memory: String(product.memory * 1024),
      architecture: product.architecture,
      descriptions: product.description,
      charge_mode: pool.chargeMode,
      is_gpu: product.gpu !== null,
      package_type: product.packageType,
      system_disk_type: 'SAS',
      system_disk_size: '80',
      status: 'normal',
    },
    image_id: image.id,
    image_name: image.name,
    image_os_type: image.os,
    image_os_platform: image.platform,
    image_os_version: image.version,
    image_product_code: image.productCode,
    root_volume: { id: `${pool.id}-root`, type: 'SAS', size: image.minDisk },
    data_volumes: pool.disks.map((size, i) => ({ id: `${pool.id}-data-${i + 1}`, type: 'SAS', size })),
    enable_autoscale: pool.autoscaleMax !== null,
    ...(pool.autoscaleMax !== null && {
      autoscale_policy: {
        autoscale_type: 'AUTO_CREATED',
        max_auto_created: pool.autoscaleMax,
        min_idle: 5,
        once_auto_created: 5,
      },
    }),
    ...(pool.type === 'DYNAMIC' && { disconnected_retention_period: 60 }),
    in_maintenance_mode: pool.maintenance,
    enterprise_project_id: at(ENTERPRISE_PROJECTS, pool.enterpriseProject),
    ou_name: 'Workspace',
    domain: AD_DOMAIN,
    tags: [],
  };
}

/** In what a desktop differs from its pool, in the lower case of answers. */
export function inconsistenciesOf(
  pool: PoolRecord,
  { image, product, disks, isolated }: DesktopRecord,
): string[] {
  const wanted = [at(IMAGES, pool.image).minDisk, ...pool.disks];
  const sameNumber = disks.length === wanted.length;
  return [
    image !== pool.image && 'image_id',
    product !== pool.product && 'product_id',
    !sameNumber && 'disk_num',
    sameNumber && disks.some((size, slot) => size !== wanted[slot]) && 'disk_size',
    isolated && 'auto_isolation',
  ].filter((one) => one !== false);
}

/** A row of ListPoolDesktopsDetail. */
export function poolDesktopRow(pool: PoolRecord, record: DesktopRecord, now: number): PoolDesktop {
  return { ...detailRow(record, now), inconsistent_types: inconsistenciesOf(pool, record) };
}

/** A user or user group of a pool. */
export function poolUserRow(account: AppAccount, [, permission, since]: PoolAccess): PoolUser {
  return {
    created_at: millisTime(since),
    object_id: account.id,
    object_name: account.name,
    object_type: account.type,
    user_group: permission,
    ...(account.domain !== '' && { domain: account.domain }),
  };
}
