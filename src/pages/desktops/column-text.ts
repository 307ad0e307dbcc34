import type { DesktopRow } from '~/contract/desktops';
import { parseWireTime } from '~/lib/time';
import type { ColumnId } from './column-ids';
import { billingOf, connectStatusOf, ipOf, isMidTask, nameOf, usersOf } from './desktop-row';
import type { DesktopWords } from './desktop-words';

/** What a column says of a row, as plain text: for cells without a sign of their own, and for exports. '' when empty. */
export function columnText(id: ColumnId | 'computer_name', row: DesktopRow, words: DesktopWords): string {
  const { t, domain, common, format, pools } = words;
  const yesNo = (flag: boolean | null | undefined) =>
    typeof flag === 'boolean' ? (flag ? common.yes : common.no) : '';
  const known = (names: Record<string, string>, word: string | null | undefined) =>
    word ? (names[word] ?? word) : '';
  switch (id) {
    case 'computer_name':
      return nameOf(row);
    case 'status':
      return isMidTask(row) ? known(domain.task, row.task_status) : known(domain.status, row.status);
    case 'connect_status':
      return known(domain.connection, connectStatusOf(row));
    case 'user':
      return usersOf(row)
        .map(({ user_name, type }) =>
          type === 'GROUP' ? `${user_name} (${domain.userGroupMark})` : user_name,
        )
        .join(', ');
    case 'ip_address':
      return ipOf(row);
    case 'pool_id':
      return row.pool_id ? (pools.get(row.pool_id) ?? row.pool_id) : '';
    case 'desktop_type':
      return known(domain.desktopType, row.desktop_type);
    case 'tags':
      return (row.tags ?? []).map(tagText).join('; ');
    case 'created': {
      const date = parseWireTime(row.created);
      return date ? format.absolute(date) : (row.created ?? '');
    }
    case 'process':
      return typeof row.process === 'number' ? format.percent(row.process / 100) : '';
    case 'image_name':
      return row.metadata?.['image_name'] ?? '';
    case 'flavor':
      return flavorText(row, words);
    case 'root_volume':
      return row.root_volume ? t.disk(row.root_volume.size ?? 0, row.root_volume.type ?? '') : '';
    case 'data_volumes': {
      const disks = row.data_volumes ?? [];
      const size = disks.reduce((sum, disk) => sum + (disk.size ?? 0), 0);
      return disks.length > 0 ? t.dataDisks(disks.length, size) : '';
    }
    case 'charging_mode': {
      const billing = billingOf(row);
      return billing ? domain.billing[billing] : '';
    }
    case 'attach_state':
      return known(domain.attachState, row.attach_state);
    case 'internet_mode':
      return known(domain.internetMode, row.internet_mode);
    case 'in_maintenance_mode':
    case 'is_freeze':
      return yesNo(row[id]);
    default:
      return row[id] ?? '';
  }
}

/** A tag as key=value; the key alone when it has no value. */
export function tagText({
  key,
  value,
}: {
  key?: string | null | undefined;
  value?: string | null | undefined;
}): string {
  return value ? `${key}=${value}` : (key ?? '');
}

/** Cores and memory of the product; its description or id when the service gave neither. */
function flavorText(row: DesktopRow, { t, format }: DesktopWords): string {
  const { cpu, memory, descriptions } = row.product ?? {};
  const gigabytes = Number(memory) / 1024;
  if (!cpu || !Number.isFinite(gigabytes) || gigabytes <= 0) return descriptions ?? row.product_id ?? '';
  return t.flavor(cpu, format.decimal(gigabytes));
}
