import { beforeEach, describe, expect, it, vi, afterEach } from 'vitest';
import * as z from 'zod/mini';
import { errorReply } from '~/contract/errors';
import { listScheduledTasksReply, showScheduledTasksReply } from '~/contract/scheduled-tasks';
import { SENTINEL_DESKTOPS, SENTINEL_TASKS } from '~/mocks/sentinels';
import { TASK_NAME_SENTINELS } from '~/mocks/sentinel-words';
import type { Service } from '~/mocks/transport/service';
import {
  call,
  change,
  createTask,
  memoryStorage,
  queryText,
  quickService,
  read,
} from '~/mocks/transport/service.testing';

const { nightlyStop, triggered, refusesUpdate, gray } = SENTINEL_TASKS;

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const list = async (service: Service, query: Readonly<Record<string, unknown>> = {}) => {
  const text = queryText({ offset: 0, limit: 50, ...query });
  const reply = await read(service, `/scheduled-tasks${text}`, listScheduledTasksReply);
  return { rows: reply.scheduled_tasks ?? [], total: reply.total_count };
};
const show = (service: Service, id: string) =>
  read(service, `/scheduled-tasks/${id}`, showScheduledTasksReply);
const update = (service: Service, id: string, body: unknown) =>
  change(service, `/scheduled-tasks/${id}`, body, 'PUT');
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

// The customer's documents have these; they send the fields of all kinds together.
const DOCUMENTED_CREATE = {
  scheduled_type: 'FIXED_TIME',
  day_interval: 1,
  week_list: '1,2,7',
  month_list: '1,3,12',
  date_list: '1,2,28,L',
  scheduled_date: '2022-12-23',
  scheduled_time: '09:00:00',
  expire_time: '2022-12-31 09:00:00',
  gray_count: 1000,
  gray_desktop_ids: ['string'],
  gray_fail_threshold: 1000,
  life_cycle_type: 'string',
  time_zone: 'Asia/Shanghai',
  task_type: 'START',
  task_name: '测试任务',
  force_execute: false,
  description: '一个描述。',
  extra_params: '{ "notify_message": "测试" }',
  apply_objects: [
    { object_id: '2b31e-d520xxxx-xxebedb6-e57xxxxxx', object_type: 'DESKTOP', object_name: '测试桌面' },
  ],
  wait_time: 0,
};
const { task_type: _, ...SHARED } = DOCUMENTED_CREATE;
const DOCUMENTED_UPDATE = { ...SHARED, enable: true, priority: 50, is_gray: true, wait_time: 43_200 };

describe('the documented requests', () => {
  const KEPT = {
    task_name: '测试任务',
    task_type: 'START',
    description: '一个描述。',
    force_execute: false,
    scheduled_type: 'FIXED_TIME',
    scheduled_date: '2022-12-23',
    scheduled_time: '09:00:00',
    expire_time: '2022-12-31 09:00:00',
    time_zone: 'Asia/Shanghai',
    extra_params: '{ "notify_message": "测试" }',
    apply_objects: DOCUMENTED_CREATE.apply_objects,
  };

  it('are accepted as they stand; what does not count for the kind is passed over', async () => {
    const service = quickService();
    const id = await createTask(service, DOCUMENTED_CREATE);
    expect(await show(service, id)).toEqual({ id, ...KEPT });
    expect((await update(service, id, DOCUMENTED_UPDATE)).status).toBe(200);
    expect(await show(service, id)).toEqual({ id, ...KEPT });
    const [row] = (await list(service)).rows;
    expect(row).toMatchObject({ id, enable: true });
    expect(row).not.toHaveProperty('next_execution_time');
  });

  it('turn any other task into what they say', async () => {
    const service = quickService();
    expect((await update(service, triggered.id, DOCUMENTED_UPDATE)).status).toBe(200);
    expect(await show(service, triggered.id)).toEqual({ id: triggered.id, ...KEPT, task_type: 'HIBERNATE' });
  });
});

describe('an update', () => {
  it('leaves what it does not name, and answers nothing', async () => {
    const service = quickService();
    const before = await show(service, gray.id);
    const { status, body } = await update(service, gray.id, { enable: false });
    expect([status, body]).toEqual([200, undefined]);
    expect(await show(service, gray.id)).toEqual(before);
    expect((await list(service, { task_name: gray.name })).rows[0]).toMatchObject({ enable: false });
    await update(service, gray.id, { enable: true, description: '' });
    expect(await show(service, gray.id)).toEqual({ ...before, description: '' });
  });

  it('replaces or clears what the task acts on', async () => {
    const service = quickService();
    const objects = async () => (await show(service, nightlyStop.id)).apply_objects;
    const before = await objects();
    const desktop = { object_id: SENTINEL_DESKTOPS.healthy.id, object_type: 'DESKTOP' };
    await update(service, nightlyStop.id, { apply_objects: [desktop] });
    expect(await objects()).toEqual([{ ...desktop, object_name: SENTINEL_DESKTOPS.healthy.name }]);
    await update(service, nightlyStop.id, {
      apply_objects: before,
      apply_object_update_type: 'FULL_COVERAGE',
    });
    expect(await objects()).toEqual(before);
    await update(service, nightlyStop.id, { apply_objects: before, apply_object_update_type: 'CLEAR_ALL' });
    expect(await objects()).toEqual([]);
  });

  it('takes another kind of schedule, and forgets the fields of the old one', async () => {
    const service = quickService();
    const id = await createTask(service, { ...STOP, expire_time: '2027-01-01 00:00:00' });
    await update(service, id, { scheduled_type: 'WEEK', week_list: '2', expire_time: '' });
    const after = await show(service, id);
    expect(after).toMatchObject({ scheduled_type: 'WEEK', week_list: '2', scheduled_time: '20:00:00' });
    expect(after).not.toHaveProperty('day_interval');
    expect(after).not.toHaveProperty('expire_time');
    expect((await list(service)).rows[0]?.next_execution_time).toBe('2026-11-30 20:00:00');
    const trigger = { scheduled_type: 'LIFE_CYCLE', life_cycle_type: 'POST_DESKTOP_DISCONNECTED' };
    await update(service, id, { ...trigger, wait_time: 15, priority: 7 });
    expect((await list(service, { scheduled_type: 'LIFE_CYCLE' })).rows[0]).toMatchObject({
      id,
      priority: 7,
      wait_time: 15,
      life_cycle_exec_period: 1440,
    });
    expect(await show(service, id)).not.toHaveProperty('week_list');
  });

  it('counts the days anew from the day a schedule is set, and only then', async () => {
    const service = quickService();
    const id = await createTask(service, { ...STOP, day_interval: 3 });
    const next = async () => (await list(service)).rows.find((row) => row.id === id)?.next_execution_time;
    expect(await next()).toBe('2026-11-24 20:00:00');
    vi.setSystemTime(Date.parse('2026-11-25T08:00:00Z'));
    await update(service, id, { task_name: 'Another name', day_interval: 3 });
    expect(await next()).toBe('2026-11-27 20:00:00');
    await update(service, id, { scheduled_time: '21:00:00' });
    expect(await next()).toBe('2026-11-25 21:00:00');
  });

  it('turns gray release off and on again, with what it was set to', async () => {
    const service = quickService();
    await update(service, gray.id, { is_gray: false });
    expect(await show(service, gray.id)).not.toHaveProperty('gray_count');
    await update(service, gray.id, { is_gray: true });
    expect(await show(service, gray.id)).toMatchObject({ gray_count: 5, gray_fail_threshold: 2 });
    const ids = [SENTINEL_DESKTOPS.healthy.id];
    await update(service, gray.id, { gray_count: 0, gray_desktop_ids: ids, gray_fail_threshold: 1 });
    const after = await show(service, gray.id);
    expect(after).toMatchObject({ gray_desktop_ids: ids, gray_fail_threshold: 1 });
    expect(after).not.toHaveProperty('gray_count');
  });

  it('is refused by a task another user holds', async () => {
    const { status, body } = await update(quickService(), refusesUpdate.id, { enable: false });
    expect([status, z.parse(errorReply, body).error_code]).toEqual([409, 'WKS.00100410']);
  });

  it('does not take the kind of task', async () => {
    const { body } = await update(quickService(), nightlyStop.id, { task_type: 'START' });
    expect(body).toMatchObject({ error_msg: 'unknown parameter task_type' });
  });
});

describe('deleting tasks', () => {
  it('takes one, with its runs', async () => {
    const service = quickService();
    const { status, body } = await call(service, `/scheduled-tasks/${nightlyStop.id}`, { method: 'DELETE' });
    expect([status, body]).toEqual([200, undefined]);
    expect((await call(service, `/scheduled-tasks/${nightlyStop.id}`)).status).toBe(404);
    expect((await call(service, `/scheduled-tasks/${nightlyStop.id}/records`)).status).toBe(404);
  });

  it('takes many, or none when one is not there', async () => {
    const service = quickService();
    const remove = (task_ids: readonly string[]) =>
      change(service, '/scheduled-tasks/batch-delete', { task_ids });
    expect((await remove([nightlyStop.id, 'unknown'])).status).toBe(404);
    expect((await list(service)).total).toBe(TIMED);
    const { status, body } = await remove([nightlyStop.id, gray.id, gray.id, triggered.id]);
    expect([status, body]).toEqual([200, undefined]);
    expect((await list(service)).total).toBe(TIMED - 2);
    for (const wrong of [{}, { task_ids: [] }, { task_ids: Array.from({ length: 5001 }, String) }]) {
      expect((await change(service, '/scheduled-tasks/batch-delete', wrong)).status).toBe(400);
    }
  });
});

describe('names', () => {
  it.each([
    [TASK_NAME_SENTINELS.fail, 500, 'WKS.00000500'],
    [TASK_NAME_SENTINELS.conflict, 409, 'WKS.00100409'],
    [TASK_NAME_SENTINELS.forbidden, 403, 'WKS.00010403'],
    [nightlyStop.name, 409, 'WKS.00100409'],
  ])('%s is answered with %i, and nothing is done', async (task_name, expected, code) => {
    const service = quickService();
    for (const answer of [
      await change(service, '/scheduled-tasks', { ...STOP, task_name }),
      await update(service, gray.id, { task_name }),
    ]) {
      expect([answer.status, z.parse(errorReply, answer.body).error_code]).toEqual([expected, code]);
      if (expected === 409)
        expect(answer.body).toMatchObject({ error_msg: expect.stringMatching(/^task_name: /) });
    }
    expect((await list(service)).total).toBe(TIMED);
    expect((await show(service, gray.id)).task_name).toBe(gray.name);
  });

  it('lost-answer is carried out, and the answer lost', async () => {
    const storage = memoryStorage();
    const service = quickService({ storage });
    const task_name = TASK_NAME_SENTINELS.lostAnswer;
    await expect(change(service, '/scheduled-tasks', { ...STOP, task_name })).rejects.toThrow('No answer');
    expect((await list(quickService({ storage }))).rows[0]).toMatchObject({ task_name });
  });

  it('stay with their task', async () => {
    expect((await update(quickService(), gray.id, { task_name: gray.name })).status).toBe(200);
  });
});
