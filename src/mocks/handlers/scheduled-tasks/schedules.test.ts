import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { listScheduledTasksReply } from '~/contract/scheduled-tasks';
import {
  listFutureExecutionsReply,
  listLifeCycleTypeConfigurationsReply,
  listTimeZonesReply,
} from '~/contract/schedules';
import { change, createTask, quickService, read } from '~/mocks/transport/service.testing';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('a preview', () => {
  const runsOf = async (schedule: object, service = quickService()) => {
    const { body } = await change(service, '/scheduled-tasks/future-executions', schedule);
    return z.parse(listFutureExecutionsReply, body).future_executions ?? [];
  };
  const MONTHLY = {
    scheduled_type: 'MONTH',
    month_list: '1,3',
    date_list: '2,L',
    scheduled_time: '09:00:00',
    time_zone: 'Asia/Shanghai',
  };

  it('tells the next ten runs, in the zone of the task', async () => {
    const runs = await runsOf(MONTHLY);
    expect(runs).toHaveLength(10);
    expect(runs.slice(0, 4)).toEqual([
      '2027-01-02 09:00:00',
      '2027-01-31 09:00:00',
      '2027-03-02 09:00:00',
      '2027-03-31 09:00:00',
    ]);
  });

  it('tells fewer where there are fewer', async () => {
    const expire_time = '2027-03-01 00:00:00';
    expect(await runsOf({ ...MONTHLY, expire_time })).toHaveLength(2);
    const trigger = { scheduled_type: 'LIFE_CYCLE', life_cycle_type: 'POST_DESKTOP_DISCONNECTED' };
    expect(await runsOf(trigger)).toEqual([]);
  });

  it('agrees with what the task then does', async () => {
    const service = quickService();
    const schedule = {
      scheduled_type: 'DAY',
      day_interval: 4,
      scheduled_time: '15:00:00',
      time_zone: 'Asia/Tokyo',
    };
    const [first, second] = await runsOf(schedule, service);
    await createTask(service, { task_name: 'New', task_type: 'STOP', ...schedule });
    const next = async () =>
      (await read(service, '/scheduled-tasks?offset=0&limit=1', listScheduledTasksReply)).scheduled_tasks?.[0]
        ?.next_execution_time;
    expect([first, await next()]).toEqual(['2026-11-28 15:00:00', first]);
    vi.setSystemTime(Date.parse('2026-11-28T06:00:01Z'));
    expect(await next()).toBe(second);
  });
});

describe('the triggers', () => {
  const path = '/scheduled-tasks/life-cycle-type/configurations';
  const service = quickService();

  it('are those the manual knows and one more, each with what it allows', async () => {
    const configs = await read(service, path, listLifeCycleTypeConfigurationsReply);
    expect(Object.keys(configs)).toEqual([
      'POST_CREATE_DESKTOP_SUCCESS',
      'POST_REBUILD_DESKTOP_SUCCESS',
      'POST_REATTACH_DESKTOP_SUCCESS',
      'POST_DESKTOP_DISCONNECTED',
      'POST_DESKTOP_CANNOT_CONNECT',
    ]);
    expect(configs['POST_DESKTOP_DISCONNECTED']).toMatchObject({
      min_wait_time: 0,
      min_exec_time: 5,
      default_exec_time: 1440,
      support_exec_time: true,
    });
    for (const { actions } of Object.values(configs)) {
      const names = actions?.map(({ action }) => action) ?? [];
      expect(names).toContain('STOP');
      expect(names).not.toContain('START');
      expect(names).not.toContain('REBUILD');
    }
  });

  it('can be asked for by name', async () => {
    const one = `${path}?type=POST_CREATE_DESKTOP_SUCCESS`;
    const configs = await read(service, one, listLifeCycleTypeConfigurationsReply);
    expect(Object.keys(configs)).toEqual(['POST_CREATE_DESKTOP_SUCCESS']);
    expect(await read(service, `${path}?type=x`, listLifeCycleTypeConfigurationsReply)).toEqual({});
  });
});

describe('the time zones', () => {
  const zones = async (query = '') => {
    const reply = await read(quickService(), `/common/timezones${query}`, listTimeZonesReply);
    return reply.time_zones ?? [];
  };

  it('are all there are, from west to east, in English and Chinese', async () => {
    const all = await zones();
    expect(all.length).toBeGreaterThan(400);
    expect(new Set(all.map((zone) => zone.time_zone_name)).size).toBe(all.length);
    const named = (name: string) => all.find((zone) => zone.time_zone_name === name);
    expect(named('Asia/Shanghai')).toEqual({
      time_zone: 'GMT+08:00',
      time_zone_name: 'Asia/Shanghai',
      time_zone_desc: '(UTC+08:00) China Standard Time, Shanghai',
      time_zone_desc_us: '(UTC+08:00) China Standard Time, Shanghai',
      time_zone_desc_cn: '(UTC+08:00) 中国标准时间, Shanghai',
    });
    expect(named('UTC')?.time_zone_desc_us).toBe('(UTC+00:00) Coordinated Universal Time');
    // Each in its winter, though that is in July in the south and summer time is the standard in Dublin.
    const distances = ['Europe/Paris', 'Australia/Lord_Howe', 'Europe/Dublin', 'America/St_Johns'];
    expect(distances.map((name) => named(name)?.time_zone)).toEqual([
      'GMT+01:00',
      'GMT+10:30',
      'GMT+00:00',
      'GMT-03:30',
    ]);
    expect(all[0]?.time_zone).toBe('GMT-11:00');
    expect(all.at(-1)?.time_zone).toBe('GMT+14:00');
  });

  it('are found by a part of their name', async () => {
    expect((await zones('?time_zone_name=shang')).map((zone) => zone.time_zone_name)).toEqual([
      'Asia/Shanghai',
    ]);
    expect(await zones('?time_zone_name=Olympus')).toEqual([]);
  });
});
