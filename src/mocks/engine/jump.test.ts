import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SENTINEL_DESKTOPS as S, SENTINEL_TASKS } from '~/mocks/sentinels';
import { AFTERNOON, createDaily, desktopOf, HOUR, recordsOf, rowOf } from './tasks.testing';
import { change, createTask, memoryStorage, quickService } from '~/mocks/transport/service.testing';

beforeEach(() => vi.useFakeTimers({ now: AFTERNOON, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('the clock', () => {
  it('jumps to the next run, which begins, and goes on from there', async () => {
    const service = quickService();
    const id = await createDaily(service, 'STOP', [S.healthy]);
    expect(service.now()).toBe(AFTERNOON);
    expect(service.jumpToNextRun()).toEqual(new Date(AFTERNOON + HOUR));
    expect(service.now()).toBe(AFTERNOON + HOUR);
    expect(await recordsOf(service, id)).toMatchObject([
      { status: 'RUNNING', start_time: '2026-11-24 17:00:00' },
    ]);
    expect(await rowOf(service, id)).toMatchObject({ next_execution_time: '2026-11-25 17:00:00' });
    pass(60_000);
    expect(service.now()).toBe(AFTERNOON + HOUR + 60_000);
    expect(await desktopOf(service, S.healthy)).toMatchObject({ status: 'SHUTOFF' });
    // 22:30 in Shanghai: the pool of the training room.
    expect(service.jumpToNextRun()).toEqual(new Date('2026-11-24T14:30:00Z'));
    expect((await recordsOf(service, SENTINEL_TASKS.nightlyStop.id))[0]).toMatchObject({
      start_time: '2026-11-24 22:30:00',
    });
  });

  it('jumps to the end of a wait, over what ends in between', async () => {
    const service = quickService();
    await createTask(service, {
      task_name: 'Soon',
      task_type: 'EXECUTE_SCRIPT',
      scheduled_type: 'LIFE_CYCLE',
      life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
      wait_time: 3,
      apply_objects: [{ object_type: 'DESKTOP', object_id: S.payPerUse.id }],
    });
    await change(service, '/desktops/action', { op_type: 'os-stop', desktop_ids: [S.healthy.id] });
    await change(service, '/desktops/logoff', { desktop_ids: [S.payPerUse.id] });
    expect(service.jumpToNextRun()).toEqual(new Date(AFTERNOON + 180_000));
    expect(await desktopOf(service, S.healthy)).toMatchObject({ status: 'SHUTOFF' });
  });

  it('is the same in all tabs and after a reload, and is put back by a reset', async () => {
    const storage = memoryStorage();
    const [one, two] = [quickService({ storage }), quickService({ storage })];
    const id = await createDaily(one, 'STOP', [S.healthy]);
    one.jumpToNextRun();
    for (const tab of [two, quickService({ storage })]) {
      expect(await recordsOf(tab, id)).toMatchObject([{ status: 'RUNNING' }]);
      expect(tab.now()).toBe(AFTERNOON + HOUR);
    }
    // Another tab's jump begins where this one's ended.
    expect(two.jumpToNextRun()).toEqual(new Date('2026-11-24T14:30:00Z'));
    one.reset();
    expect(one.now()).toBe(AFTERNOON);
    await recordsOf(two, SENTINEL_TASKS.nightlyStop.id);
    expect(two.now()).toBe(AFTERNOON);
  });

  it('jumps at any pace', () => {
    const service = quickService({ pace: 20 });
    pass(60_000);
    expect(service.now()).toBe(AFTERNOON + 1_200_000);
    expect(service.jumpToNextRun()).toEqual(new Date('2026-11-24T14:30:00Z'));
    pass(1000);
    expect(service.now()).toBe(Date.parse('2026-11-24T14:30:20Z'));
  });

  it('stays where it is when nothing is to run', () => {
    const service = quickService({ scenario: 'empty' });
    expect(service.jumpToNextRun()).toBeUndefined();
    expect(service.now()).toBe(AFTERNOON);
  });
});
