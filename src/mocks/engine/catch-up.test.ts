import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SENTINEL_DESKTOPS as S } from '~/mocks/sentinels';
import { AFTERNOON, createDaily, DAY, desktopOf, HOUR, recordsOf, rowOf } from './tasks.testing';
import { call, change, memoryStorage, quickService } from '~/mocks/transport/service.testing';

beforeEach(() => vi.useFakeTimers({ now: AFTERNOON, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('when tasks run', () => {
  it('once means once', async () => {
    const service = quickService();
    const id = await createDaily(service, 'STOP', [S.plainOff], {
      scheduled_type: 'FIXED_TIME',
      scheduled_date: '2026-11-25',
    });
    expect(await rowOf(service, id)).toMatchObject({ next_execution_time: '2026-11-25 17:00:00' });
    pass(2 * DAY);
    expect(await recordsOf(service, id)).toHaveLength(1);
    expect(await rowOf(service, id)).not.toHaveProperty('next_execution_time');
  });

  it('not when they have expired, are off, or only were due while they were off', async () => {
    const service = quickService();
    const expired = await createDaily(service, 'STOP', [], { expire_time: '2026-11-24 16:59:59' });
    const off = await createDaily(service, 'STOP', [], { task_name: 'Off' });
    const enable = (value: boolean) => change(service, `/scheduled-tasks/${off}`, { enable: value }, 'PUT');
    await enable(false);
    pass(2 * HOUR);
    await enable(true);
    pass(1000);
    for (const id of [expired, off]) expect(await recordsOf(service, id)).toEqual([]);
    pass(DAY);
    expect(await recordsOf(service, expired)).toEqual([]);
    expect(await recordsOf(service, off)).toHaveLength(1);
  });

  it('in order, each finding what the one before has left', async () => {
    const service = quickService();
    const stop = await createDaily(service, 'STOP', [S.healthy]);
    const again = await createDaily(service, 'STOP', [S.healthy], {
      task_name: 'Later',
      scheduled_time: '18:00:00',
    });
    const start = await createDaily(service, 'START', [S.healthy], { scheduled_time: '19:00:00' });
    pass(5 * HOUR);
    expect(await rowOf(service, stop)).toMatchObject({ last_status: 'SUCCESS' });
    expect(await rowOf(service, again)).toMatchObject({ last_status: 'SKIP' });
    expect(await rowOf(service, start)).toMatchObject({ last_status: 'SUCCESS' });
    expect(await desktopOf(service, S.healthy)).toMatchObject({ status: 'ACTIVE' });
  });

  it('not more than two days late', async () => {
    const storage = memoryStorage();
    const id = await createDaily(quickService({ storage }), 'STOP', [S.plainOff]);
    pass(6 * DAY + HOUR);
    const late = quickService({ storage });
    const times = (await recordsOf(late, id)).map((record) => record.start_time);
    expect(times).toEqual(['2026-11-30 17:00:00', '2026-11-29 17:00:00']);
    expect(await rowOf(late, id)).toMatchObject({ next_execution_time: '2026-12-01 17:00:00' });
    // They are kept, although nobody has changed anything.
    pass(6 * HOUR);
    expect(await recordsOf(quickService({ storage }), id)).toHaveLength(2);
  });

  it('forty times are remembered', async () => {
    const service = quickService();
    const id = await createDaily(service, 'STOP', [S.plainOff]);
    for (let day = 0; day < 42; day++) {
      pass(DAY);
      await call(service, '/scheduled-tasks?offset=0&limit=0');
    }
    expect(await recordsOf(service, id)).toHaveLength(40);
  });
});
