import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listScheduledTasksRecordsReply } from '~/contract/scheduled-task-runs';
import { listScheduledTasksReply } from '~/contract/scheduled-tasks';
import { SENTINEL_TASKS } from '~/mocks/sentinels';
import { AFTERNOON, DAY, detailsOf, recordsOf, rowOf } from '~/mocks/engine/tasks.testing';
import { call, quickService, read } from '~/mocks/transport/service.testing';

beforeEach(() => vi.useFakeTimers({ now: AFTERNOON, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('the tasks of the seed', () => {
  it.each([50, 400, 3000])(
    'have runs behind them that fit what the list says: %i desktops',
    async (fleet) => {
      const service = quickService({ fleet });
      for (const kind of ['', '&scheduled_type=LIFE_CYCLE']) {
        const path = `/scheduled-tasks?offset=0&limit=50${kind}`;
        for (const task of (await read(service, path, listScheduledTasksReply)).scheduled_tasks ?? []) {
          const past = await recordsOf(service, task.id);
          expect([task.task_name, past[0]?.status]).toEqual([task.task_name, task.last_status ?? undefined]);
          const ids = past.map((record) => record.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(past.map((record) => record.start_time)).toEqual(
            past.map((record) => record.start_time ?? '').toSorted((a, b) => (a < b ? 1 : -1)),
          );
          const [newest] = past;
          if (!newest) continue;
          const told = await detailsOf(service, task.id);
          const count = (status: string) => told.filter((one) => one.exec_status === status).length;
          if (told.length < 50) {
            expect([count('SUCCESS'), count('FAIL'), count('SKIP')]).toEqual([
              newest.success_num,
              newest.failed_num,
              newest.skip_num,
            ]);
          }
          for (const one of told) expect(one.fail_reason === undefined).toBe(one.exec_status === 'SUCCESS');
        }
      }
    },
  );

  it('are what their roles say', async () => {
    const service = quickService();
    for (const { id, name } of Object.values(SENTINEL_TASKS)) {
      const { body } = await call(service, `/scheduled-tasks/${id}`);
      expect(body).toMatchObject({ id, task_name: name });
    }
    const statuses = async (id: string) =>
      new Set((await recordsOf(service, id)).map((record) => record.status));
    expect(await statuses(SENTINEL_TASKS.failing.id)).toEqual(new Set(['FAIL']));
    expect(await statuses(SENTINEL_TASKS.skipping.id)).toEqual(new Set(['SKIP']));
    expect(await recordsOf(service, SENTINEL_TASKS.fixedPast.id)).toHaveLength(1);
    for (const over of [SENTINEL_TASKS.fixedPast, SENTINEL_TASKS.expired, SENTINEL_TASKS.disabled]) {
      expect(await rowOf(service, over.id)).not.toHaveProperty('next_execution_time');
    }
    pass(DAY);
    expect(await rowOf(service, SENTINEL_TASKS.failing.id)).toMatchObject({ last_status: 'FAIL' });
    expect(await rowOf(service, SENTINEL_TASKS.skipping.id)).toMatchObject({ last_status: 'SKIP' });
    expect((await recordsOf(service, SENTINEL_TASKS.failing.id)).length).toBeGreaterThan(28);
  });

  it('have no runs of others', async () => {
    const service = quickService();
    const [record] = await recordsOf(service, SENTINEL_TASKS.failing.id);
    const path = `/scheduled-tasks/${SENTINEL_TASKS.gray.id}/records/${record?.id}?offset=0&limit=50`;
    const { status, body } = await call(service, path);
    expect([status, body]).toMatchObject([404, { error_code: 'WKS.00100405' }]);
  });

  it('come in pages, ten runs unless more are asked for', async () => {
    const service = quickService();
    const path = `/scheduled-tasks/${SENTINEL_TASKS.failing.id}/records`;
    const page = (query: string) => read(service, path + query, listScheduledTasksRecordsReply);
    const all = await page('?limit=100');
    expect(all.total_count).toBe(28);
    expect((await page('')).tasks_records).toEqual(all.tasks_records?.slice(0, 10));
    expect((await page('?offset=25&limit=10')).tasks_records).toEqual(all.tasks_records?.slice(25));
    const weekly = SENTINEL_TASKS.weekly.id;
    const whole = await detailsOf(service, weekly);
    expect(await detailsOf(service, weekly, 'offset=2&limit=3')).toEqual(whole.slice(2, 5));
    expect((await call(service, `${path}/${all.tasks_records?.[0]?.id}?limit=51&offset=0`)).status).toBe(400);
  });
});
