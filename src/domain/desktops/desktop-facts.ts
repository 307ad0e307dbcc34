// What a row of either desktop list says of a desktop. Which field holds it, and what it means, is decided here alone.
import type { AttachInstancesUserInfo, DesktopRow } from '~/contract/desktops';

/** The name to show and to speak; the id when the service gave none. */
export function nameOf(row: Pick<DesktopRow, 'desktop_id' | 'computer_name'>): string {
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

/** Somebody is connected right now, and sees the screen. */
export function isConnected(row: DesktopRow): boolean {
  return connectStatusOf(row) === 'CONNECTED';
}

/** Somebody has a session: connected, or disconnected with programs open and perhaps work unsaved. */
export function isInUse(row: DesktopRow): boolean {
  return isConnected(row) || connectStatusOf(row) === 'DISCONNECTED';
}

/** Users and groups the desktop is assigned to; the single `user_name` of older rows counts as one. */
export function usersOf(row: DesktopRow): AttachInstancesUserInfo[] {
  const attached = row.attach_user_infos ?? [];
  if (attached.length > 0) return attached;
  return row.user_name ? [{ type: 'USER', user_name: row.user_name, user_group: row.user_group }] : [];
}

/** The task that runs on the desktop, `task_status`; '' when none does. A delete that failed is over. */
export function taskOf(row: DesktopRow): string {
  return row.task_status === 'deleteFailed' ? '' : (row.task_status ?? '');
}

/** True while a task runs on the desktop. */
export function isMidTask(row: DesktopRow): boolean {
  return taskOf(row) !== '';
}

/** In administrator maintenance mode; not so when the service does not say. */
export function isInMaintenance(row: DesktopRow): boolean {
  return row.in_maintenance_mode === true;
}

export type Billing = 'prepaid' | 'onDemand';

/**
 * How the desktop is billed; null when the service does not say. The manual has it in two places with opposite codes:
 * `metadata.charging_mode` (1 yearly/monthly, 0 pay per use) and `product.charge_mode` (0 yearly/monthly, 1 pay per use). It does
 * not say which holds where the two disagree: the desktop's own is believed before its package's.
 */
export function billingOf({ metadata, product }: DesktopRow): Billing | null {
  switch (metadata?.['charging_mode']) {
    case '1':
      return 'prepaid';
    case '0':
      return 'onDemand';
  }
  return packageBilling(product?.charge_mode);
}

/** What a `charge_mode` means: 0 yearly/monthly, 1 pay per use; null for another. */
export function packageBilling(chargeMode: string | null | undefined): Billing | null {
  if (chargeMode === '0') return 'prepaid';
  return chargeMode === '1' ? 'onDemand' : null;
}

/** The operating system as the service names it; '' when it does not. */
export function osOf(row: DesktopRow): string {
  return row.metadata?.['desktop_os_type'] ?? '';
}

export type OsFamily = 'Windows' | 'Linux';

/**
 * Windows, or one of the Linux systems. Null when nothing is said, and for the manual's `Other`. Case is not told apart, and a
 * longer name of Windows is Windows: an image may be named by its edition.
 */
export function osFamily(os: string): OsFamily | null {
  const name = os.toLowerCase();
  if (name === '' || name === 'other') return null;
  return name.includes('windows') ? 'Windows' : 'Linux';
}
