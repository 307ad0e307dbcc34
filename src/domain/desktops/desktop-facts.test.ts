import { describe, expect, test } from 'vitest';
import type { DesktopRow } from '~/contract/desktops';
import {
  billingOf,
  connectStatusOf,
  ipOf,
  isConnected,
  isInMaintenance,
  isInUse,
  isMidTask,
  nameOf,
  osFamily,
  osOf,
  usersOf,
} from './desktop-facts';

const row = (fields: Partial<DesktopRow> = {}): DesktopRow => ({ desktop_id: 'd1', ...fields });

describe('billing', () => {
  test.each<[own: string | undefined, ofPackage: string | undefined, ReturnType<typeof billingOf>]>([
    ['1', undefined, 'prepaid'],
    ['0', undefined, 'onDemand'],
    [undefined, '0', 'prepaid'],
    [undefined, '1', 'onDemand'],
    ['1', '0', 'prepaid'],
    ['0', '1', 'onDemand'],
    // Where the two disagree, the desktop's own stands.
    ['1', '1', 'prepaid'],
    ['0', '0', 'onDemand'],
    // A code the manual does not name says nothing.
    ['2', '1', 'onDemand'],
    ['', '7', null],
    [undefined, undefined, null],
  ])('charging_mode %j with charge_mode %j is %j', (charging_mode, charge_mode, billing) => {
    const metadata: Record<string, string> = charging_mode === undefined ? {} : { charging_mode };
    expect(billingOf(row({ metadata, product: { charge_mode } }))).toBe(billing);
  });

  test('nothing is said in a row of the short list', () => {
    expect(billingOf(row())).toBeNull();
  });
});

test.each([
  ['Windows', 'Windows'],
  ['windows', 'Windows'],
  ['Windows Server 2019', 'Windows'],
  ['Linux', 'Linux'],
  ['Ubuntu', 'Linux'],
  ['Other', null],
  ['', null],
])('the family of %j is %j', (os, family) => {
  expect(osFamily(os)).toBe(family);
});

test('the operating system is what the metadata names', () => {
  expect(osOf(row({ metadata: { desktop_os_type: 'Linux' } }))).toBe('Linux');
  expect(osOf(row())).toBe('');
});

test.each([
  ['rebuilding', true],
  ['a task of next year', true],
  ['deleteFailed', false],
  ['', false],
  [null, false],
  [undefined, false],
])('with task_status %j a task runs: %j', (task_status, midTask) => {
  expect(isMidTask(row({ task_status }))).toBe(midTask);
});

test.each([
  ['CONNECTED', true, true],
  ['DISCONNECTED', false, true],
  ['REGISTERED', false, false],
  ['', false, false],
])('%j: connected %j, in use %j', (status, connected, inUse) => {
  for (const desktop of [row({ connect_status: status }), row({ login_status: status })]) {
    expect(connectStatusOf(desktop)).toBe(status);
    expect(isConnected(desktop)).toBe(connected);
    expect(isInUse(desktop)).toBe(inUse);
  }
});

test('maintenance is only what the service says', () => {
  expect(isInMaintenance(row({ in_maintenance_mode: true }))).toBe(true);
  expect(isInMaintenance(row({ in_maintenance_mode: false }))).toBe(false);
  expect(isInMaintenance(row())).toBe(false);
});

test('the name is the id while the service gave none', () => {
  expect(nameOf(row({ computer_name: 'PC-1' }))).toBe('PC-1');
  expect(nameOf(row({ computer_name: '' }))).toBe('d1');
});

test('the address is the first there is', () => {
  expect(ipOf(row({ ip_address: '10.0.0.1', ipv4: '10.0.0.2' }))).toBe('10.0.0.1');
  expect(ipOf(row({ ip_address: '', ip_addresses: ['', '10.0.0.3'] }))).toBe('10.0.0.3');
  expect(ipOf(row())).toBe('');
});

test('a single user of an older row counts as assigned', () => {
  const anna = { type: 'USER', user_name: 'anna', user_group: 'users' };
  expect(usersOf(row({ attach_user_infos: [anna], user_name: 'ben' }))).toEqual([anna]);
  expect(usersOf(row({ user_name: 'anna', user_group: 'users' }))).toEqual([anna]);
  expect(usersOf(row({ attach_user_infos: [] }))).toEqual([]);
});
