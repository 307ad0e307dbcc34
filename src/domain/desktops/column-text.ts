import type { DesktopRow } from '~/contract/desktops';
import { parseWireTime } from '~/lib/time';
import { billingOf } from './desktop-facts';
import type { DesktopWords } from './desktop-words';

// What a field says of a row as plain text, where the list and the detail say it alike. '' when empty.

/** A tag as key=value; the key alone when it has no value. */
export function tagText({
  key,
  value,
}: {
  key?: string | null | undefined;
  value?: string | null | undefined;
}) {
  return value ? `${key}=${value}` : (key ?? '');
}

/** When the desktop was made, in full; as it came where it is no time. */
export function createdText({ created }: DesktopRow, { format }: DesktopWords): string {
  const date = parseWireTime(created);
  return date ? format.absolute(date) : (created ?? '');
}

/** Cores and memory of the product; its description or id when the service gave neither. */
export function flavorText(row: DesktopRow, { t, format }: DesktopWords): string {
  const { cpu, memory, descriptions } = row.product ?? {};
  const gigabytes = Number(memory) / 1024;
  if (!cpu || !Number.isFinite(gigabytes) || gigabytes <= 0) return descriptions ?? row.product_id ?? '';
  return t.flavor(cpu, format.decimal(gigabytes));
}

/** How the desktop is paid for. */
export function billingText(row: DesktopRow, { domain }: DesktopWords): string {
  const billing = billingOf(row);
  return billing ? domain.billing[billing] : '';
}
