import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SENTINEL_DESKTOPS as S, SENTINEL_TASKS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { AFTERNOON, DAY, type Desktop, desktopOf, detailsOf, HOUR, recordsOf, rowOf } from './tasks.testing';
import { beginJob, change, createTask, memoryStorage, quickService } from '~/mocks/transport/service.testing';
import { fireTriggers } from './triggers';
import { idOf } from '~/mocks/seed/random';
import { userName } from '~/mocks/seed/people';

beforeEach(() => vi.useFakeTimers({ now: AFTERNOON, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const MINUTE = 60_000;
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

let made = 0;
const triggered = (service: Service, life_cycle_type: string, fields: object) =>
  createTask(service, {
    task_name: `Triggered ${made++}`,
    task_type: 'EXECUTE_SCRIPT',
    scheduled_type: 'LIFE_CYCLE',
    life_cycle_type,
    time_zone: 'Asia/Shanghai',
    apply_objects: [{ object_type: 'ALL_DESKTOPS' }],
    ...fields,
  });
const action = (service: Service, op_type: string, ...desktops: Desktop[]) =>
  beginJob(service, '/desktops/action', { op_type, desktop_ids: desktops.map(({ id }) => id) });
const logOff = (service: Service, ...desktops: Desktop[]) =>
  change(service, '/desktops/logoff', { desktop_ids: desktops.map(({ id }) => id) });
const DISCONNECTED = 'POST_DESKTOP_DISCONNECTED';

describe('a triggered task', () => {
  it('runs when its wait is over, on the desktop alone', async () => {
    const service = quickService();
    const id = await triggered(service, DISCONNECTED, { task_type: 'STOP', wait_time: 20 });
    expect(await rowOf(service, id)).not.toHaveProperty('next_execution_time');
    await logOff(service, S.healthy);
    pass(20 * MINUTE - 1000);
    expect(await recordsOf(service, id)).toEqual([]);
    pass(1000);
    expect(await recordsOf(service, id)).toMatchObject([
      {
        scheduled_type: 'LIFE_CYCLE',
        life_cycle_type: DISCONNECTED,
        start_time: '2026-11-24 16:20:00',
        status: 'RUNNING',
      },
    ]);
    pass(MINUTE);
    expect(await detailsOf(service, id)).toMatchObject([
      { desktop_id: S.healthy.id, exec_status: 'SUCCESS' },
    ]);
    expect(await desktopOf(service, S.healthy)).toMatchObject({ status: 'SHUTOFF' });
    expect(await rowOf(service, id)).toMatchObject({ last_status: 'SUCCESS' });
  });

  it('runs once for all that happened within a minute', async () => {
    const service = quickService();
    const id = await triggered(service, DISCONNECTED, { wait_time: 5 });
    pass(10_000);
    await logOff(service, S.healthy);
    pass(20_000);
    await logOff(service, S.payPerUse, S.collaborative);
    pass(31_000);
    await logOff(service, S.pooled);
    pass(10 * MINUTE);
    const records = await recordsOf(service, id);
    expect(records.map((record) => record.start_time)).toEqual([
      '2026-11-24 16:07:00',
      '2026-11-24 16:06:00',
    ]);
    expect(records.map((record) => record.success_num)).toEqual([1, 3]);
  });

  it('counts once in its period for each desktop', async () => {
    const service = quickService();
    const id = await triggered(service, DISCONNECTED, { wait_time: 0, life_cycle_exec_period: 60 });
    const again = async () => {
      service.backend.db.desktops.update(S.healthy.index, { connectStatus: 'CONNECTED' });
      await logOff(service, S.healthy);
    };
    await again();
    for (const [minutes, runs] of [
      [30, 1],
      [29, 1],
      [1, 2],
      [59, 2],
      [1, 3],
    ] as const) {
      pass(minutes * MINUTE);
      await again();
      pass(1);
      expect([minutes, (await recordsOf(service, id)).length]).toEqual([minutes, runs]);
    }
  });

  it('leaves desktops alone it is not aimed at', async () => {
    const service = quickService();
    const objects = (...apply_objects: object[]) => triggered(service, DISCONNECTED, { apply_objects });
    const other = await objects({ object_type: 'DESKTOP', object_id: S.payPerUse.id });
    const own = await objects({ object_type: 'DESKTOP', object_id: S.pooled.id });
    const pool = await objects({
      object_type: 'DESKTOP_POOL',
      object_id: service.backend.db.pools.get(3)?.id,
    });
    const tag = await objects({ object_type: 'DESKTOP_TAG', object_id: 'env' });
    await logOff(service, S.pooled);
    pass(MINUTE);
    for (const [id, runs] of [
      [other, 0],
      [own, 1],
      [pool, 1],
      [tag, 1],
    ] as const) {
      expect(await recordsOf(service, id)).toHaveLength(runs);
    }
  });

  it('does not run once it is off, deleted, expired or timed', async () => {
    const service = quickService();
    const wait = { wait_time: 30 };
    const off = await triggered(service, DISCONNECTED, wait);
    const gone = await triggered(service, DISCONNECTED, wait);
    const timed = await triggered(service, DISCONNECTED, { ...wait, apply_objects: [] });
    const expired = await triggered(service, DISCONNECTED, { ...wait, expire_time: '2026-11-24 16:29:59' });
    await logOff(service, S.healthy);
    await change(service, `/scheduled-tasks/${off}`, { enable: false }, 'PUT');
    await change(service, '/scheduled-tasks/batch-delete', { task_ids: [gone] });
    const daily = { scheduled_type: 'DAY', day_interval: 1, scheduled_time: '01:00:00' };
    expect((await change(service, `/scheduled-tasks/${timed}`, daily, 'PUT')).status).toBe(200);
    pass(HOUR);
    await change(service, `/scheduled-tasks/${off}`, { enable: true }, 'PUT');
    pass(HOUR);
    for (const id of [off, timed, expired]) expect([id, await recordsOf(service, id)]).toEqual([id, []]);
  });

  it('of several the one with the lower number goes first, and the next finds the desktop busy', async () => {
    const service = quickService();
    const later = await triggered(service, DISCONNECTED, { task_type: 'STOP', wait_time: 15 });
    const first = await triggered(service, DISCONNECTED, { task_type: 'REBOOT', wait_time: 15 });
    await change(service, `/scheduled-tasks/${later}`, { priority: 2 }, 'PUT');
    await logOff(service, S.healthy);
    pass(16 * MINUTE);
    expect(await rowOf(service, first)).toMatchObject({ last_status: 'SUCCESS', priority: 1 });
    expect(await rowOf(service, later)).toMatchObject({ last_status: 'SKIP', priority: 2 });
  });

  it('still waits after a reload', async () => {
    const storage = memoryStorage();
    const service = quickService({ storage });
    const id = await triggered(service, DISCONNECTED, { wait_time: 30 });
    await logOff(service, S.healthy);
    pass(31 * MINUTE);
    for (const tab of [quickService({ storage }), service, quickService({ storage })]) {
      expect(await recordsOf(tab, id)).toHaveLength(1);
    }
  });
});

describe('what triggers tasks', () => {
  const ranOn = async (service: Service, id: string) => {
    const records = await recordsOf(service, id);
    return records.length === 0 ? [] : (await detailsOf(service, id)).map((detail) => detail.desktop_name);
  };

  it('a desktop that is created, by whatever creates it', async () => {
    const service = quickService();
    const id = await triggered(service, 'POST_CREATE_DESKTOP_SUCCESS', { wait_time: 5 });
    fireTriggers(service.backend.db, 'POST_CREATE_DESKTOP_SUCCESS', S.healthy.index, service.now());
    fireTriggers(service.backend.db, 'POST_CREATE_DESKTOP_SUCCESS', 999_999, service.now());
    pass(5 * MINUTE);
    expect(await ranOn(service, id)).toEqual([S.healthy.name]);
  });

  it('a rebuild, when it succeeds; when it fails, the desktop cannot be reached', async () => {
    const service = quickService();
    const rebuilt = await triggered(service, 'POST_REBUILD_DESKTOP_SUCCESS', { wait_time: 0 });
    const unreachable = await triggered(service, 'POST_DESKTOP_CANNOT_CONNECT', { wait_time: 5 });
    await beginJob(service, '/desktops/rebuild', {
      desktop_ids: [S.healthy.id, S.alwaysFails.id],
      image_id: idOf('image', 7),
      image_type: 'private',
    });
    pass(12 * MINUTE);
    expect(await ranOn(service, rebuilt)).toEqual([S.healthy.name]);
    expect(await ranOn(service, unreachable)).toEqual([S.alwaysFails.name]);
  });

  it('an assignment that makes the desktop anew: it was used before and given back', async () => {
    const service = quickService();
    const id = await triggered(service, 'POST_REATTACH_DESKTOP_SUCCESS', { wait_time: 0 });
    const attach = (desktop: Desktop, more: object = {}) =>
      beginJob(service, '/desktops/batch-attach', {
        desktops: [{ desktop_id: desktop.id, user_name: userName(0), user_group: 'users', ...more }],
      });
    const detach = (desktop: Desktop) =>
      beginJob(service, '/desktops/batch-detach', {
        desktops: [{ desktop_id: desktop.id, is_detach_all_users: true }],
      });
    for (const desktop of [S.healthy, S.payPerUse]) await detach(desktop);
    pass(MINUTE);
    await attach(S.healthy);
    // Never used; kept as it is; not given back.
    await attach(S.noUser);
    await attach(S.payPerUse, { is_clear_data: false });
    await attach(S.pooled);
    pass(3 * MINUTE);
    expect(await ranOn(service, id)).toEqual([S.healthy.name]);
  });

  it.each<[string, (service: Service) => Promise<unknown>]>([
    ['a log-off', (service) => logOff(service, S.healthy, S.plainOff)],
    ['a stop', (service) => action(service, 'os-stop', S.healthy)],
    ['a restart', (service) => action(service, 'reboot', S.healthy, S.inMaintenance)],
    ['a hibernation', (service) => action(service, 'os-hibernate', S.healthy)],
  ])('%s disconnects whoever is connected', async (_, disconnect) => {
    const service = quickService();
    const id = await triggered(service, DISCONNECTED, { wait_time: 0 });
    await disconnect(service);
    pass(3 * MINUTE);
    expect(await ranOn(service, id)).toEqual([S.healthy.name]);
  });

  it('the task of another, as the seed has it', async () => {
    const service = quickService();
    const { id } = SENTINEL_TASKS.triggered;
    const before = (await recordsOf(service, id)).length;
    await logOff(service, S.collaborative);
    pass(17 * MINUTE);
    const records = await recordsOf(service, id);
    expect(records).toHaveLength(before + 1);
    expect(records[0]).toMatchObject({ status: 'SUCCESS', start_time: '2026-11-24 16:15:00' });
    expect(await desktopOf(service, S.collaborative)).toMatchObject({ status: 'HIBERNATED' });
    pass(DAY);
    expect((await recordsOf(service, id)).length).toBeGreaterThan(before);
  });
});
