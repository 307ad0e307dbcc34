import { beforeEach, describe, expect, it, vi, afterEach } from 'vitest';
import { listScheduledTasksReply, type ScheduledTask } from '~/contract/scheduled-tasks';
import { SENTINEL_TASKS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { call, createTask, queryText, quickService, read } from '~/mocks/transport/service.testing';

const { nightlyStop, triggered, disabled, weekly } = SENTINEL_TASKS;

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const list = async (service: Service, query: Readonly<Record<string, unknown>> = {}) => {
  const text = queryText({ offset: 0, limit: 50, ...query });
  const reply = await read(service, `/scheduled-tasks${text}`, listScheduledTasksReply);
  return { rows: reply.scheduled_tasks ?? [], total: reply.total_count };
};
/** Tasks of the seed that wait for no trigger. */
const TIMED = 21;
const STOP = {
  task_name: 'Evening stop',
  task_type: 'STOP',
  scheduled_type: 'DAY',
  day_interval: 1,
  scheduled_time: '20:00:00',
  time_zone: 'Europe/Paris',
} as const;

describe('the list of tasks', () => {
  let service: Service;
  beforeEach(() => {
    service = quickService();
  });

  it('has triggered ones only when they are asked for', async () => {
    const timed = await list(service);
    const waiting = await list(service, { scheduled_type: 'LIFE_CYCLE' });
    expect([timed.total, waiting.total]).toEqual([TIMED, 5]);
    expect(timed.rows.every((row) => row.scheduled_type !== 'LIFE_CYCLE' && !row.life_cycle_type)).toBe(true);
    expect(waiting.rows.every((row) => row.life_cycle_type)).toBe(true);
    expect((await list(service, { life_cycle_type: 'POST_DESKTOP_DISCONNECTED' })).total).toBe(0);
  });

  it('says of each when it runs next, in its zone', async () => {
    const { rows } = await list(service);
    expect(rows.find((row) => row.id === nightlyStop.id)).toEqual({
      id: nightlyStop.id,
      task_name: nightlyStop.name,
      task_type: 'STOP',
      scheduled_type: 'DAY',
      description: 'Course desktops are off over night',
      enable: true,
      time_zone: 'Asia/Shanghai',
      last_status: expect.any(String),
      next_execution_time: '2026-11-24 22:30:00',
      extra_params: '{"notify_message":"This desktop is shut down in 10 minutes. Please save your work."}',
    });
    expect(rows.find((row) => row.id === weekly.id)?.next_execution_time).toBe('2026-11-27 05:30:00');
    expect(rows.find((row) => row.id === disabled.id)).not.toHaveProperty('next_execution_time');
  });

  it.each<[object, (row: ScheduledTask) => boolean]>([
    [{ task_name: 'HIBERNATE' }, (row) => `${row.task_name}`.startsWith('Hibernate')],
    [{ task_name: '周末' }, (row) => row.id === disabled.id],
    [{ task_type: 'REBOOT' }, (row) => row.task_type === 'REBOOT'],
    [{ scheduled_type: 'MONTH' }, (row) => row.scheduled_type === 'MONTH'],
    [{ last_status: 'FAIL' }, (row) => row.last_status === 'FAIL'],
    [{ task_type: 'STOP', scheduled_type: 'WEEK' }, (row) => row.id === disabled.id],
    [{ task_name: '', task_type: '' }, () => true],
  ])('filters by %o', async (query, test) => {
    const expected = (await list(service)).rows.filter(test).map((row) => row.id);
    expect((await list(service, { ...query })).rows.map((row) => row.id)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('filters triggered ones by trigger', async () => {
    const found = await list(service, {
      scheduled_type: 'LIFE_CYCLE',
      life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
    });
    expect(found.rows).toMatchObject([
      { id: triggered.id, wait_time: 15, life_cycle_exec_period: 240, priority: 10 },
    ]);
    expect((await list(service, { scheduled_type: 'YEAR' })).total).toBe(0);
  });

  it('comes in pages of 50 at most, newest first', async () => {
    const fresh = quickService();
    for (let i = 0; i < 60; i++) await createTask(fresh, { ...STOP, task_name: `Task ${i}` });
    const first = await list(fresh);
    const second = await list(fresh, { offset: 50 });
    expect([first.rows.length, second.rows.length, second.total]).toEqual([50, TIMED + 10, TIMED + 60]);
    expect(first.rows[0]?.task_name).toBe('Task 59');
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(TIMED + 60);
    expect((await call(fresh, '/scheduled-tasks?offset=0&limit=51')).status).toBe(400);
    expect((await call(fresh, '/scheduled-tasks')).status).toBe(400);
    expect(await list(fresh, { limit: 0 })).toEqual({ rows: [], total: TIMED + 60 });
  });

  it('does not look at the desktops, however many', async () => {
    const huge = quickService({ scenario: 'huge' });
    for (let i = 0; i < 474; i++) await createTask(huge, { ...STOP, task_name: `Task ${i}` });
    const before = huge.backend.db.desktops.made;
    await list(huge);
    await list(huge, { last_status: 'FAIL', scheduled_type: 'LIFE_CYCLE' });
    expect(huge.backend.db.desktops.made).toBe(before);
    expect((await list(huge)).total).toBe(TIMED + 474);
  });
});
