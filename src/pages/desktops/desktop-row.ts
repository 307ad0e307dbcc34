import type { AttachInstancesUserInfo, DesktopRow } from '~/contract/desktops';

/** The name to show and to speak; the id when the service gave none. */
export function nameOf(row: DesktopRow): string {
  return row.computer_name || row.desktop_id;
}

/** The private address; '' when the desktop has none. */
export function ipOf(row: DesktopRow): string {
  return row.ip_address || row.ipv4 || row.ip_addresses?.find(Boolean) || '';
}

/** The connection state, `connect_status` in the short list and `login_status` in the detailed one. */
export function connectStatusOf(row: DesktopRow): string {
  return row.connect_status || row.login_status || '';
}

/** Users and groups the desktop is assigned to; the single `user_name` of older rows counts as one. */
export function usersOf(row: DesktopRow): AttachInstancesUserInfo[] {
  const attached = row.attach_user_infos ?? [];
  if (attached.length > 0) return attached;
  return row.user_name ? [{ type: 'USER', user_name: row.user_name, user_group: row.user_group }] : [];
}

/** True while a task runs on the desktop. A delete that failed is over. */
export function isMidTask(row: DesktopRow): boolean {
  return Boolean(row.task_status) && row.task_status !== 'deleteFailed';
}

/** How it is billed: `metadata.charging_mode` is 1 for yearly/monthly, 0 for pay per use (the reverse of `charge_mode`). */
export function billingOf(row: DesktopRow): 'prepaid' | 'onDemand' | null {
  const mode = row.metadata?.['charging_mode'];
  if (mode === '1') return 'prepaid';
  if (mode === '0') return 'onDemand';
  return null;
}
