import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { parseWireTime } from '~/lib/time';
import { Copyable } from '~/ui/data-table/Copyable';
import { Facts } from '~/ui/layout/Facts';
import {
  billingText,
  countText,
  dataDisksText,
  flagText,
  productText,
  rootText,
  tagsText,
  typeText,
} from './pool-text';
import { PoolStatus } from './PoolStatus';
import { usePoolWords } from './use-pool-words';

/** ShowDesktopPoolDetail: every field. */
export function PoolFacts({ pool }: { pool: DesktopPoolDetail }) {
  const words = usePoolWords();
  const { t, format } = words;
  const { columns, facts } = t;
  const { autoscale_policy: scale, user_reset_policy: reset } = pool;
  const created = parseWireTime(pool.created_time);
  const copyable = (what: string, value: string | null | undefined) =>
    value ? <Copyable value={value} what={what} truncate /> : '';
  const minutes = (value: number | null | undefined) => (typeof value === 'number' ? t.minutes(value) : '');
  const type = scale?.autoscale_type;
  const subnets = pool.subnet_ids ?? [];
  return (
    <>
      <Facts
        title={facts.pool}
        facts={[
          [columns.status, <PoolStatus key="status" row={pool} words={words} />],
          [columns.type, typeText(pool, words)],
          [columns.description, pool.description ?? ''],
          [columns.in_maintenance_mode, flagText(pool.in_maintenance_mode, words)],
          [columns.charging_mode, billingText(pool, words)],
          [columns.created_time, created ? format.absolute(created) : (pool.created_time ?? '')],
          [columns.tags, tagsText(pool)],
        ]}
      />
      <Facts
        title={facts.desktops}
        facts={[
          [columns.desktop_count, countText(pool.desktop_count, words)],
          [columns.desktop_used, countText(pool.desktop_used, words)],
          [columns.isolation_num, countText(pool.isolation_num, words)],
          [facts.retention, minutes(pool.disconnected_retention_period)],
          [facts.namePolicy, copyable(facts.namePolicy, pool.desktop_name_policy_id)],
          [
            facts.resets,
            reset?.enable === true
              ? t.resetsPerDay(reset.reset_count_per_day ?? 0)
              : flagText(reset?.enable, words),
          ],
        ]}
      />
      <Facts
        title={facts.image}
        facts={[
          [columns.image_name, pool.image_name ?? ''],
          [facts.os, pool.image_os_type ?? ''],
          [facts.platform, pool.image_os_platform ?? ''],
          [columns.image_os_version, pool.image_os_version ?? ''],
          [facts.imageId, copyable(facts.imageId, pool.image_id)],
          [facts.imageProduct, pool.image_product_code ?? ''],
          [facts.imageService, pool.image_cloud_service_type ?? ''],
          [facts.imageResource, pool.image_resource_type ?? ''],
        ]}
      />
      <Facts
        title={facts.hardware}
        facts={[
          [columns.product, productText(pool, words)],
          [facts.productId, pool.product?.product_id ?? ''],
          [facts.packageType, pool.product?.package_type ?? ''],
          [facts.architecture, pool.product?.architecture ?? ''],
          [columns.root_volume, rootText(pool, words)],
          [columns.data_volumes, dataDisksText(pool, words)],
        ]}
      />
      <Facts
        title={facts.autoscale}
        facts={[
          [columns.enable_autoscale, flagText(pool.enable_autoscale, words)],
          [facts.autoscaleType, type ? (t.autoscale.types[type] ?? type) : ''],
          [facts.mostCreated, countText(scale?.max_auto_created, words)],
          [facts.minIdle, countText(scale?.min_idle, words)],
          [facts.onceCreated, countText(scale?.once_auto_created, words)],
          [facts.minKept, countText(scale?.min_retention, words)],
          [facts.idleKept, minutes(scale?.idle_retention_duration)],
          [facts.isolates, flagText(scale?.auto_isolation_enable, words)],
          [facts.mostIsolated, countText(scale?.auto_isolation_max_num, words)],
        ]}
      />
      <Facts
        title={facts.network}
        facts={[
          [columns.availability_zone, pool.availability_zone ?? ''],
          [facts.vpc, copyable(facts.vpc, pool.vpc_id)],
          [
            columns.subnet_id,
            subnets.length > 1
              ? format.list(subnets)
              : copyable(columns.subnet_id, pool.subnet_id || subnets[0]),
          ],
          [facts.securityGroups, format.list((pool.security_groups ?? []).map((one) => one.name || one.id))],
          [columns.domain, pool.domain ?? ''],
          [columns.ou_name, pool.ou_name ?? ''],
        ]}
      />
      <Facts
        title={facts.identity}
        facts={[
          [columns.id, copyable(columns.id, pool.id)],
          [columns.enterprise_project_id, pool.enterprise_project_id ?? ''],
        ]}
      />
    </>
  );
}
