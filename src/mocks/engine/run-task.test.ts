import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { batchRunDesktopsReply } from '~/contract/desktop-actions';
import { listItaSubJobsReply } from '~/contract/jobs';
import { listDesktopSnapshotReply } from '~/contract/snapshots';
import { idOf } from '~/mocks/seed/random';
import { SENTINEL_DESKTOPS as S } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import {
  AFTERNOON,
  createDaily,
  type Desktop,
  desktopOf,
  detailsOf,
  HOUR,
  recordsOf,
  rowOf,
} from './tasks.testing';
import { change, quickService, read } from '~/mocks/transport/service.testing';

beforeEach(() => vi.useFakeTimers({ now: AFTERNOON, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

const jobs = async (service: Service, type: string) =>
  (await read(service, `/workspace-sub-jobs?job_type=${type}`, listItaSubJobsReply)).jobs ?? [];

describe('a task whose moment has come', () => {
  it('acts on its desktops as the action itself would', async () => {
    const service = quickService();
    const id = await createDaily(service, 'STOP', [S.healthy, S.payPerUse]);
    expect(await rowOf(service, id)).toMatchObject({ next_execution_time: '2026-11-24 17:00:00' });
    expect(await rowOf(service, id)).not.toHaveProperty('last_status');
    expect(await recordsOf(service, id)).toEqual([]);
    pass(HOUR + 6000);
    expect(await desktopOf(service, S.healthy)).toMatchObject({
      status: 'ACTIVE',
      task_status: 'powering-off',
    });
    expect(await recordsOf(service, id)).toMatchObject([
      { status: 'RUNNING', success_num: 0, failed_num: 0, skip_num: 0, start_time: '2026-11-24 17:00:00' },
    ]);
    expect(await rowOf(service, id)).not.toHaveProperty('last_status');
    pass(60_000);
    expect(await desktopOf(service, S.healthy)).toMatchObject({
      status: 'SHUTOFF',
      login_status: 'UNREGISTER',
    });
    expect(await jobs(service, 'stopDesktops')).toMatchObject([
      { status: 'SUCCESS', entities: { desktop_id: S.healthy.id } },
      { status: 'SUCCESS', entities: { desktop_id: S.payPerUse.id } },
    ]);
    expect(await rowOf(service, id)).toMatchObject({
      last_status: 'SUCCESS',
      next_execution_time: '2026-11-25 17:00:00',
    });
    expect(await recordsOf(service, id)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        task_type: 'STOP',
        scheduled_type: 'DAY',
        start_time: '2026-11-24 17:00:00',
        time_zone: 'Asia/Shanghai',
        status: 'SUCCESS',
        success_num: 2,
        failed_num: 0,
        skip_num: 0,
      },
    ]);
    const [first] = await detailsOf(service, id);
    expect(first).toMatchObject({
      desktop_id: S.healthy.id,
      desktop_name: S.healthy.name,
      exec_status: 'SUCCESS',
      time_zone: 'Asia/Shanghai',
      start_time: expect.stringMatching(/^2026-11-24 17:00:0\d$/),
      end_time: expect.stringMatching(/^2026-11-24 17:00:\d\d$/),
    });
    expect(first).not.toHaveProperty('fail_reason');
  });

  it.each<[string, Desktop, string]>([
    ['START', S.healthy, 'running already'],
    ['START', S.frozen, 'frozen'],
    ['STOP', S.plainOff, 'off already'],
    ['REBOOT', S.hibernated, 'not running'],
    ['HIBERNATE', S.linux, 'Linux'],
    ['HIBERNATE', S.healthy, 'user is connected'],
    ['HIBERNATE', S.error, 'not running'],
    ['EXECUTE_SCRIPT', S.plainOff, 'not running'],
    ['CREATE_SNAPSHOT', S.frozen, 'frozen'],
    ['REBUILD', { id: 'not-there' }, 'does not exist'],
  ])('%s passes over %o: %s', async (type, target, reason) => {
    const service = quickService();
    const id = await createDaily(service, type, [target]);
    pass(HOUR);
    expect(await rowOf(service, id)).toMatchObject({ last_status: 'SKIP' });
    expect(await recordsOf(service, id)).toMatchObject([{ status: 'SKIP', skip_num: 1 }]);
    const [detail] = await detailsOf(service, id);
    expect(detail).toMatchObject({
      desktop_id: target.id,
      exec_status: 'SKIP',
      start_time: '2026-11-24 17:00:00',
      end_time: '2026-11-24 17:00:00',
      result_code: expect.stringMatching(/^WKS\.\d{8}$/),
      fail_reason: expect.stringContaining(reason),
    });
  });

  it('passes over desktops something is done to, and no others', async () => {
    const service = quickService();
    const id = await createDaily(service, 'REBOOT', [S.healthy, S.payPerUse]);
    pass(HOUR - 5000);
    const busy = { op_type: 'reboot', desktop_ids: [S.healthy.id] };
    z.parse(batchRunDesktopsReply, (await change(service, '/desktops/action', busy)).body);
    pass(60_000);
    expect(await recordsOf(service, id)).toMatchObject([{ status: 'SUCCESS', success_num: 1, skip_num: 1 }]);
    expect(await detailsOf(service, id)).toMatchObject([
      { fail_reason: expect.stringContaining('under way') },
      { exec_status: 'SUCCESS' },
    ]);
  });

  it('hibernates even desktops in use when it is forced', async () => {
    const service = quickService();
    const id = await createDaily(service, 'HIBERNATE', [S.healthy], { force_execute: true });
    pass(HOUR + 60_000);
    expect(await rowOf(service, id)).toMatchObject({ last_status: 'SUCCESS' });
    expect(await desktopOf(service, S.healthy)).toMatchObject({ status: 'HIBERNATED' });
  });

  it('fails when one of its desktops does, with a reason', async () => {
    const service = quickService();
    const id = await createDaily(service, 'REBOOT', [S.healthy, S.alwaysFails]);
    pass(HOUR + 60_000);
    expect(await rowOf(service, id)).toMatchObject({ last_status: 'FAIL' });
    expect(await recordsOf(service, id)).toMatchObject([{ status: 'FAIL', success_num: 1, failed_num: 1 }]);
    expect((await detailsOf(service, id))[1]).toMatchObject({
      exec_status: 'FAIL',
      result_code: 'WKS.00090001',
      fail_reason: expect.stringContaining('agent'),
    });
  });

  it('rebuilds with the image a desktop has', async () => {
    const service = quickService();
    const { image } = service.backend.db.desktops.get(S.healthy.index) ?? {};
    const id = await createDaily(service, 'REBUILD', [S.healthy], {
      extra_params: JSON.stringify({ image_id: idOf('image', 7), notify_message: 'Soon' }),
    });
    pass(HOUR + 8000);
    expect(await desktopOf(service, S.healthy)).toMatchObject({ task_status: 'rebuilding' });
    pass(300_000);
    expect(await rowOf(service, id)).toMatchObject({ last_status: 'SUCCESS' });
    expect(service.backend.db.desktops.get(S.healthy.index)).toMatchObject({ image, status: 'ACTIVE' });
  });

  it('takes snapshots of all disks, one result for each desktop', async () => {
    const service = quickService();
    const id = await createDaily(service, 'CREATE_SNAPSHOT', [S.payPerUse, S.plainOff]);
    pass(HOUR + 200_000);
    expect(await recordsOf(service, id)).toMatchObject([{ status: 'SUCCESS', success_num: 2 }]);
    const newest = '/snapshots?sort_field=create_time&sort_type=DESC&limit=3';
    const { desktop_snapshots } = await read(service, newest, listDesktopSnapshotReply);
    expect(desktop_snapshots).toMatchObject([
      { desktop_id: S.payPerUse.id, create_time: '2026-11-24T09:00:00Z', create_type: 'AUTO' },
      { desktop_id: S.payPerUse.id, status: 'create_success' },
      { desktop_id: S.plainOff.id, is_system_disk: true },
    ]);
  });

  it('runs scripts without a job; the run has the id of a script task', async () => {
    const service = quickService();
    const id = await createDaily(service, 'EXECUTE_SCRIPT', [S.healthy, S.alwaysFails]);
    pass(HOUR + 60_000);
    expect(await recordsOf(service, id)).toMatchObject([
      { status: 'FAIL', execute_task_id: expect.stringMatching(/.{36}/), execute_object_type: 'DESKTOP' },
    ]);
    expect(await jobs(service, 'executeScripts')).toEqual([]);
    expect(await desktopOf(service, S.healthy)).toMatchObject({ login_status: 'CONNECTED' });
  });

  it('finds desktops of pools and tags as they are then', async () => {
    const service = quickService();
    const { db } = service.backend;
    const pool = db.pools.get(3);
    const inPool = db.desktops.filter((one) => one.pool === 3);
    const objects = [
      { object_type: 'DESKTOP_POOL', object_id: pool?.id },
      { object_type: 'DESKTOP_TAG', object_id: 'made-for=this' },
      { object_type: 'DESKTOP', object_id: S.pooled.id },
    ];
    const id = await createDaily(service, 'REBUILD', [], { apply_objects: objects });
    await change(service, `/desktops/${S.plainOff.id}/tags`, { tag: { key: 'made-for', value: 'this' } });
    pass(HOUR);
    const found = await detailsOf(service, id);
    const expected = [...inPool.map((one) => one.computerName), S.plainOff.name];
    expect(found).toHaveLength(expected.length);
    expect(new Set(found.map((one) => one.desktop_name))).toEqual(new Set(expected));
  });

  it('is recorded even when it finds nothing', async () => {
    const service = quickService();
    const id = await createDaily(service, 'STOP', []);
    pass(HOUR);
    expect(await recordsOf(service, id)).toMatchObject([{ status: 'SKIP', skip_num: 0 }]);
    expect(await detailsOf(service, id)).toEqual([]);
  });

  it('shows what it was like when it ran, whatever has been changed since', async () => {
    const service = quickService();
    const id = await createDaily(service, 'STOP', [S.plainOff], { extra_params: '{"notify_message":"Bye"}' });
    pass(HOUR);
    const before = await recordsOf(service, id);
    const fields = { scheduled_type: 'WEEK', week_list: '1', time_zone: 'UTC', extra_params: '' };
    await change(service, `/scheduled-tasks/${id}`, fields, 'PUT');
    expect(await recordsOf(service, id)).toEqual(before);
    expect(before).toMatchObject([{ scheduled_type: 'DAY', extra_params: '{"notify_message":"Bye"}' }]);
  });
});
