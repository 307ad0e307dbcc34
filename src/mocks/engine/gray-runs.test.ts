import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idOf } from '~/mocks/seed/random';
import { SENTINEL_DESKTOPS as S } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { AFTERNOON, createDaily, detailsOf, HOUR, rowOf } from './tasks.testing';
import { quickService } from '~/mocks/transport/service.testing';

beforeEach(() => vi.useFakeTimers({ now: AFTERNOON, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('gray release', () => {
  const many = (service: Service, count: number) =>
    service.backend.db.desktops
      .filter((one) => one.index > 60 && one.status === 'ACTIVE' && !one.task && !one.frozen)
      .slice(0, count)
      .map((one) => ({ id: idOf('desktop', one.index) }));
  const statuses = async (service: Service, id: string) =>
    (await detailsOf(service, id)).map((one) => one.exec_status);

  it('begins with the first desktops, and goes on when they are through', async () => {
    const service = quickService();
    const id = await createDaily(service, 'EXECUTE_SCRIPT', many(service, 6), {
      gray_count: 2,
      gray_fail_threshold: 1,
    });
    pass(HOUR + 4000);
    const early = await statuses(service, id);
    expect(early.slice(2)).toEqual(['WAITING', 'WAITING', 'WAITING', 'WAITING']);
    expect(early.slice(0, 2)).not.toContain('WAITING');
    pass(120_000);
    const ended = await detailsOf(service, id);
    expect(ended.map((one) => one.exec_status)).toEqual(Array.from({ length: 6 }, () => 'SUCCESS'));
    const [first, second, ...rest] = ended;
    const through = [first?.end_time ?? '', second?.end_time ?? ''].toSorted()[1] ?? '';
    for (const one of rest) expect((one.start_time ?? '') >= through).toBe(true);
  });

  it.each([
    [1, 'FAIL', 'SKIP'],
    [2, 'FAIL', 'SUCCESS'],
  ])('stops after %i failures in the first batch', async (gray_fail_threshold, first, rest) => {
    const service = quickService();
    const desktops = [S.alwaysFails, ...many(service, 4)];
    const id = await createDaily(service, 'EXECUTE_SCRIPT', desktops, { gray_count: 3, gray_fail_threshold });
    pass(HOUR + 200_000);
    expect(await statuses(service, id)).toEqual([first, 'SUCCESS', 'SUCCESS', rest, rest]);
    if (rest === 'SKIP') {
      expect((await detailsOf(service, id))[4]?.fail_reason).toBe('Too many of the first batch failed');
    }
    expect(await rowOf(service, id)).toMatchObject({ last_status: 'FAIL' });
  });

  it('begins with the desktops named, unless a count is given as well', async () => {
    for (const [fields, expected] of [
      [{}, ['WAITING', 'WAITING', 'RUNNING']],
      [{ gray_count: 1 }, ['RUNNING', 'WAITING', 'WAITING']],
    ] as const) {
      const service = quickService();
      const desktops = many(service, 3);
      const gray_desktop_ids = [desktops[2]?.id ?? ''];
      const id = await createDaily(service, 'EXECUTE_SCRIPT', desktops, { gray_desktop_ids, ...fields });
      pass(HOUR + 4000);
      expect(await statuses(service, id)).toEqual(expected);
      vi.setSystemTime(AFTERNOON);
    }
  });
});
