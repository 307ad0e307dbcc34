import { describe, expect, it } from 'vitest';
import { showDesktopDetailReply } from '~/contract/desktops';
import { showDesktopNetworkReply } from '~/contract/networks';
import { SENTINEL_DESKTOPS, type SentinelRole, UNKNOWN_STATUS } from './sentinels';
import { quickService, read } from './transport/service.testing';

const service = quickService({ fleet: 3000, seed: 1 });
const detailOf = async (role: SentinelRole, from = service) =>
  (await read(from, `/desktops/${SENTINEL_DESKTOPS[role].id}`, showDesktopDetailReply)).desktop;

describe('sentinel desktops', () => {
  it('have the names and ids they are known by, in any fleet', async () => {
    for (const other of [service, quickService({ fleet: 60, seed: 99 })]) {
      for (const { id, name } of Object.values(SENTINEL_DESKTOPS)) {
        const { desktop } = await read(other, `/desktops/${id}`, showDesktopDetailReply);
        expect(desktop.computer_name).toBe(name);
      }
    }
  });

  it('are what their roles say', async () => {
    expect(await detailOf('healthy')).toMatchObject({
      status: 'ACTIVE',
      login_status: 'CONNECTED',
      os_version: 'Windows 11 Enterprise 64bit',
    });
    expect((await detailOf('healthy')).tags).toHaveLength(2);
    expect(await detailOf('error')).toMatchObject({ status: 'ERROR', login_status: 'UNREGISTER' });
    expect(await detailOf('midTask')).toMatchObject({ task_status: 'rebuilding', process: 10 });
    expect(await detailOf('inMaintenance')).toMatchObject({ in_maintenance_mode: true });
    expect(await detailOf('unknownStatus')).toMatchObject({ status: UNKNOWN_STATUS });
    expect((await detailOf('tenTags')).tags).toHaveLength(10);
    expect(await detailOf('severalUsers')).toMatchObject({
      desktop_type: 'SHARED',
      user_list: { length: 3 },
    });
    expect((await detailOf('severalUsers')).attach_user_infos).toHaveLength(4);
    expect(await detailOf('noUser')).toMatchObject({ attach_state: 'UNATTACH', attach_user_infos: [] });
    expect(await detailOf('frozen')).toMatchObject({ is_freeze: true });
    expect((await detailOf('collaborative')).share_resource_sku).toMatch(/^workspace\.collaborative/);
    expect(await detailOf('hibernated')).toMatchObject({ status: 'HIBERNATED' });
    expect((await detailOf('linux')).os_version).toMatch(/Ubuntu/);
    expect(await detailOf('payPerUse')).toMatchObject({
      metadata: { charging_mode: '0' },
      product: { charge_mode: '1' },
    });
    expect(await detailOf('pooled')).toMatchObject({ desktop_type: 'POOLED' });
  });

  it('are plain where only what is done to them matters', async () => {
    const roles = [
      'alwaysFails',
      'neverEnds',
      'refusedInList',
      'conflicts',
      'acceptedThen500',
      'timesOut',
      'lostAnswer',
      'rebuildOdd',
      'tokenExpires',
      'halfFails',
    ] as const;
    for (const role of roles) {
      const desktop = await detailOf(role);
      expect(desktop).toMatchObject({ status: 'ACTIVE', is_freeze: false, process: null });
      expect(desktop).toMatchObject({ metadata: { charging_mode: '0', desktop_os_type: 'Windows' } });
      expect(desktop.data_volumes).toHaveLength(1);
    }
  });

  it('leave out what is not there', async () => {
    const plain = await detailOf('plainOff');
    expect(plain).toMatchObject({ status: 'SHUTOFF', tags: [], metadata: { charging_mode: '1' } });
    expect(plain).not.toHaveProperty('data_volumes');
    const blank = await detailOf('emptyIp');
    expect(blank).not.toHaveProperty('ip_addresses');
    expect(blank.ipv4).toBe('');
  });

  it('show several network cards and an elastic IP', async () => {
    const path = `/desktops/${SENTINEL_DESKTOPS.severalNics.id}/networks`;
    const { network_infos } = await read(service, path, showDesktopNetworkReply);
    expect(network_infos).toHaveLength(3);
    expect(network_infos?.[0]?.public_ip_info?.public_ip_address).toMatch(/^119\./);
    expect(network_infos?.[1]).not.toHaveProperty('public_ip_info');
  });
});
