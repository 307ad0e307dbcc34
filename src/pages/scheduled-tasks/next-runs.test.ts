import { beforeAll, describe, expect, it } from 'vitest';
import type { Schedule } from '~/domain/schedule/schedule';
import { loadTemporal } from '~/lib/temporal';
import { anchorOf, nextRunsOf } from './next-runs';

beforeAll(loadTemporal);

const NOW = Date.UTC(2026, 10, 25);
const EVERY_3_DAYS: Schedule = {
  kind: 'daily',
  interval: 3,
  timeZone: 'Asia/Shanghai',
  time: '03:20:00',
  expires: null,
};

describe('the next runs of a saved task', () => {
  it('of every n days go on from the next run of the task', () => {
    const row = { next_execution_time: '2026-11-27 03:20:00', time_zone: null };
    const anchor = anchorOf(EVERY_3_DAYS, row, NOW);
    expect(anchor).toBe(Date.UTC(2026, 10, 26, 19, 20));
    expect(nextRunsOf(EVERY_3_DAYS, NOW, anchor ?? 0).slice(0, 3)).toEqual([
      Date.UTC(2026, 10, 26, 19, 20),
      Date.UTC(2026, 10, 29, 19, 20),
      Date.UTC(2026, 11, 2, 19, 20),
    ]);
  });

  it.each<[name: string, schedule: Schedule, anchor: number | null]>([
    ['every n days', EVERY_3_DAYS, null],
    ['every n days, over', { ...EVERY_3_DAYS, expires: '2026-11-01 00:00:00' }, NOW],
    ['every day', { ...EVERY_3_DAYS, interval: 1 }, NOW],
  ])('without a next run: %s', (_, schedule, anchor) => {
    expect(anchorOf(schedule, null, NOW)).toBe(anchor);
  });
});
