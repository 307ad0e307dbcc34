import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listItaSubJobsReply, showJobReply } from '~/contract/jobs';
import { idOf } from '~/mocks/seed/random';
import { POOLS } from '~/mocks/seed/pools';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { beginJob, call, quickService, read } from '~/mocks/transport/service.testing';

const { healthy, pooled, payPerUse } = SENTINEL_DESKTOPS;

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

const subJobs = (service: Service, query: string) =>
  read(service, `/workspace-sub-jobs${query}`, listItaSubJobsReply);
const reboot = (service: Service, ids: readonly string[]) =>
  beginJob(service, '/desktops/action', { op_type: 'reboot', desktop_ids: ids });
const rebuild = (service: Service, ids: readonly string[]) =>
  beginJob(service, '/desktops/rebuild', {
    desktop_ids: ids,
    image_id: idOf('image', 7),
    image_type: 'private',
  });
/** Ordinary desktops a job succeeds on, from `from` on. */
const plainIds = (service: Service, from: number, count: number) =>
  service.backend.db.desktops
    .filter((row) => row.index >= from && !row.frozen && !row.task && row.product < 4)
    .slice(0, count)
    .map(({ index }) => idOf('desktop', index));

describe('a job', () => {
  it('begins its parts in waves, and ends when the last has', async () => {
    const service = quickService();
    const id = await rebuild(service, plainIds(service, 60, 100));
    const show = () => read(service, `/workspace-jobs/${id}`, showJobReply);
    const counts = async () => {
      const { sub_jobs = [], status } = await show();
      const count = (word: string) => sub_jobs?.filter((part) => part.status === word).length;
      return [status, count('WAITING'), count('RUNNING'), count('SUCCESS')];
    };
    expect(await counts()).toEqual(['WAITING', 100, 0, 0]);
    pass(5);
    expect(await counts()).toEqual(['RUNNING', 75, 25, 0]);
    pass(60);
    expect(await counts()).toEqual(['RUNNING', 25, 75, 0]);
    pass(115);
    const [status, waiting, running, ended] = await counts();
    expect([status, waiting, Number(running) + Number(ended)]).toEqual(['RUNNING', 0, 100]);
    expect(Number(ended)).toBeGreaterThan(5);
    pass(200);
    expect(await counts()).toEqual(['SUCCESS', 0, 0, 100]);
    const { begin_time, end_time, sub_jobs } = await show();
    expect(begin_time).toBe('2026-11-24 08:00:00');
    expect(end_time).toMatch(/^2026-11-24 08:0[4-6]:\d\d$/);
    const lengths = new Set(
      sub_jobs?.map((part) => Date.parse(part.end_time ?? '') - Date.parse(part.begin_time ?? '')),
    );
    expect(lengths.size).toBeGreaterThan(20);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(119_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(241_000);
  });

  it('leaves out of a part what is not there yet', async () => {
    const service = quickService();
    const id = await reboot(service, [healthy.id]);
    const [part] = (await subJobs(service, `?job_id=${id}`)).jobs ?? [];
    expect(part).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      job_id: id,
      job_type: 'rebootDesktops',
      status: 'WAITING',
      process: 0,
      desktop_name: healthy.name,
      entities: {
        desktop_id: healthy.id,
        desktop_name: healthy.name,
        user_name: expect.any(String),
        ip_address: expect.stringMatching(/^\d/),
      },
    });
    for (const key of ['begin_time', 'end_time', 'error_code', 'fail_reason', 'entity']) {
      expect(part).not.toHaveProperty(key);
    }
  });

  it('runs as fast as the clock of the service', async () => {
    const service = quickService({ pace: 60 });
    const id = await rebuild(service, [healthy.id]);
    pass(5);
    expect(await read(service, `/workspace-jobs/${id}`, showJobReply)).toMatchObject({ status: 'SUCCESS' });
  });

  it('can be asked after for two days, then is forgotten', async () => {
    const service = quickService();
    const id = await reboot(service, [healthy.id]);
    const status = async () => (await call(service, `/workspace-jobs/${id}`)).status;
    pass(1.9 * 86_400);
    await reboot(service, [payPerUse.id]);
    expect(await status()).toBe(200);
    pass(86_400);
    await reboot(service, [payPerUse.id]);
    expect(await status()).toBe(404);
  });

  it('is unknown, to a world begun anew too', async () => {
    const service = quickService();
    const id = await reboot(service, [healthy.id]);
    pass(1);
    service.reset();
    await reboot(service, [healthy.id]);
    for (const unknown of [id, 'no-such-job', idOf('job', 5)]) {
      const { status, body } = await call(service, `/workspace-jobs/${unknown}`);
      expect([status, body]).toMatchObject([404, { error_code: 'WKS.00060404' }]);
    }
  });
});

describe('the parts of jobs', () => {
  it('are found by job, kind, state and pool, a page at a time', async () => {
    const service = quickService();
    const first = await reboot(service, [healthy.id, pooled.id]);
    pass(120);
    const second = await rebuild(service, [healthy.id, payPerUse.id]);
    const third = await reboot(service, [pooled.id]);
    const found = async (query: string) => {
      const { jobs, total_count } = await subJobs(service, query);
      return [total_count, ...(jobs ?? []).map((part) => part.job_id)];
    };
    expect(await found(`?job_id=${first}`)).toEqual([2, first, first]);
    expect(await found('?job_type=rebootDesktops')).toEqual([3, third, first, first]);
    expect(await found('?job_type=rebootDesktops&status=SUCCESS')).toEqual([2, first, first]);
    expect(await found(`?job_id=${second}&job_type=rebootDesktops`)).toEqual([0]);
    expect(await found(`?desktop_pool_id=${POOLS[3]?.id}`)).toEqual([2, third, first]);
    expect(await found('?job_type=rebootDesktops&offset=1&limit=1')).toEqual([3, first]);
    expect(await found('?job_id=unknown')).toEqual([0]);
    for (const query of ['', '?status=RUNNING', '?job_id=']) {
      expect((await call(service, `/workspace-sub-jobs${query}`)).status).toBe(400);
    }
  });
});
