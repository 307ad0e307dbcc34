import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { packageBilling } from '~/domain/desktops/desktop-facts';

export type PoolWords = CellWords & { t: Messages<'desktop-pools'> };
type Pool = Pick<
  DesktopPoolDetail,
  | 'charging_mode'
  | 'product'
  | 'root_volume'
  | 'data_volumes'
  | 'tags'
  | 'enable_autoscale'
  | 'autoscale_policy'
  | 'status'
  | 'type'
>;

// What a field says of a pool as plain text, where the list and the detail say it alike. '' when empty.

export const countText = (value: number | null | undefined, { format }: PoolWords) =>
  typeof value === 'number' ? format.number(value) : '';

export const flagText = (value: boolean | null | undefined, { common }: PoolWords) =>
  typeof value === 'boolean' ? (value ? common.yes : common.no) : '';

export const statusText = ({ status }: Pool, { t }: PoolWords) =>
  status ? (t.statuses[status] ?? status) : '';

export const typeText = ({ type }: Pool, { t }: PoolWords) => (type ? (t.types[type] ?? type) : '');

/** Cores and memory of the product, which the service gives in MB; its description or id when it gives neither. */
export function productText({ product }: Pool, { t, format }: PoolWords): string {
  const { cpu, memory, descriptions, product_id } = product ?? {};
  const gigabytes = Number(memory) / 1024;
  if (!cpu || !Number.isFinite(gigabytes) || gigabytes <= 0) return descriptions || product_id || '';
  return t.flavor(cpu, format.decimal(gigabytes));
}

export const rootText = ({ root_volume: disk }: Pool, { t }: PoolWords) =>
  typeof disk?.size === 'number' ? t.disk(disk.size, disk.type ?? '') : '';

export const dataDisksText = ({ data_volumes: disks }: Pool, { t, format }: PoolWords) =>
  format.list((disks ?? []).map(({ size, type }) => t.disk(size ?? 0, type ?? '')));

export function billingText({ charging_mode: mode }: Pool, { domain }: PoolWords): string {
  const billing = packageBilling(mode);
  return billing ? domain.billing[billing] : (mode ?? '');
}

export const tagsText = ({ tags }: Pool) =>
  (tags ?? []).map(({ key, value }) => (value ? `${key ?? ''}=${value}` : (key ?? ''))).join('; ');

/** Whether the pool makes desktops by itself, and up to how many. */
export function autoscaleText({ enable_autoscale: on, autoscale_policy: policy }: Pool, { t }: PoolWords) {
  if (typeof on !== 'boolean') return '';
  if (!on) return t.autoscale.off;
  const most = policy?.max_auto_created;
  return typeof most === 'number' ? t.autoscale.upTo(most) : t.autoscale.on;
}
