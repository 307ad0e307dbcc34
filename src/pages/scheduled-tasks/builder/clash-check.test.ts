import { beforeAll, describe, expect, it } from 'vitest';
import { scheduleOf } from '~/domain/schedule/schedule.testing';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '~/domain/schedule/zone-time';
import { loadTemporal } from '~/lib/temporal';
import type { Aimed } from '~/pages/scheduled-tasks/clashes/aimed';
import { targetsToRead } from '~/pages/scheduled-tasks/clashes/reach';
import { desktopId, timedTask } from '~/pages/scheduled-tasks/clashes/timed-task.testing';
import type { Target } from '~/pages/scheduled-tasks/target';
import { clashesOf, nearTasks, runsToCheck } from './clash-check';

beforeAll(loadTemporal);

const NOW = Date.UTC(2026, 10, 25, 12);
const at = (time: string, fields: Partial<Parameters<typeof scheduleOf>[0]> = {}) =>
  scheduleOf({
    scheduled_type: 'DAY',
    day_interval: 1,
    scheduled_time: time,
    time_zone: 'Asia/Shanghai',
    ...fields,
  });
const desktop = (number: number): Target => ({
  type: 'DESKTOP',
  id: desktopId(number),
  name: `D${number}`,
});
const pool: Target = { type: 'DESKTOP_POOL', id: 'p1', name: 'Pool' };
const POOL: ReadonlyMap<string, Aimed> = new Map([
  ['DESKTOP_POOL/p1', { ids: Array.from({ length: 214 }, (_, index) => desktopId(index)), isWhole: true }],
]);

describe('the runs that are compared', () => {
  it('are thirty of a daily schedule, and ten of one that runs seldom', () => {
    expect(runsToCheck(at('09:00:00'), NOW, NOW)).toHaveLength(30);
    const yearly = { scheduled_type: 'MONTH' as const, month_list: '1', date_list: '1' };
    expect(runsToCheck(at('09:00:00', yearly), NOW, NOW)).toHaveLength(10);
  });

  it('are none of a schedule that is over', () => {
    const past = { scheduled_type: 'FIXED_TIME' as const, scheduled_date: '2026-11-01' };
    expect(runsToCheck(at('09:00:00', past), NOW, NOW)).toEqual([]);
  });
});

describe('tasks near in time', () => {
  it('are those within the hour, in whatever zone, but never the task itself', () => {
    const runs = runsToCheck(at('09:00:00'), NOW, NOW).slice(0, 3);
    const tasks = [
      timedTask('same', [desktopId(1)], { schedule: at('09:00:00') }),
      timedTask('hour before', [desktopId(1)], { schedule: at('08:00:00') }),
      timedTask('hour and a second', [desktopId(1)], { schedule: at('10:00:01') }),
      timedTask('elsewhere', [desktopId(1)], { schedule: at('02:30:00', { time_zone: 'Europe/Paris' }) }),
      timedTask('self', [desktopId(1)], { schedule: at('09:10:00') }),
    ];
    const near = nearTasks(runs, tasks, 'self');
    expect(near.map(({ task }) => task.id)).toEqual(['same', 'hour before', 'elsewhere']);
    expect(near.map(({ pairs }) => (pairs[0]?.theirs ?? 0) - (pairs[0]?.mine ?? 0))).toEqual([
      0,
      -HOUR_MS,
      30 * MINUTE_MS,
    ]);
    expect(near.every(({ pairs }) => pairs.length === 3)).toBe(true);
  });

  it('tell on how many of the runs they come near', () => {
    const runs = Array.from({ length: 30 }, (_, day) => Date.UTC(2026, 10, 26, 1) + day * DAY_MS);
    const weekly = at('09:20:00', { scheduled_type: 'WEEK', week_list: '2' });
    expect(nearTasks(runs, [timedTask('w', [], { schedule: weekly })], undefined)[0]?.pairs).toHaveLength(4);
  });
});

describe('clashes before saving', () => {
  const clashes = (mine: readonly Target[], task: ReturnType<typeof timedTask>, aimed = POOL) =>
    clashesOf(mine, nearTasks(runsToCheck(at('22:00:00'), NOW, NOW), [task], undefined), aimed).map(
      ({ desktops, minutes }) => ({
        desktops,
        minutes,
      }),
    );

  it('count the desktops of pools and tags, each once', () => {
    const nightly = timedTask('n', ['DESKTOP_POOL/p1', desktopId(5)], { schedule: at('21:40:00') });
    expect(clashes([pool], nightly)).toEqual([{ desktops: 214, minutes: -20 }]);
    expect(clashes([desktop(5), desktop(7), desktop(900)], nightly)).toEqual([{ desktops: 2, minutes: -20 }]);
    expect(clashes([desktop(900)], nightly)).toEqual([]);
  });

  it('know only that there are some where a pool could not be read', () => {
    const nightly = timedTask('n', ['DESKTOP_POOL/p1'], { schedule: at('22:05:00') });
    expect(clashes([pool], nightly, new Map())).toEqual([{ desktops: null, minutes: 5 }]);
    expect(clashes([desktop(5)], nightly, new Map())).toEqual([]);
  });

  it('are with everything where a task acts on all desktops', () => {
    const all = timedTask('a', [], { schedule: at('22:00:00'), hitsAll: true });
    expect(clashes([desktop(1), pool], all)).toEqual([{ desktops: 214, minutes: 0 }]);
    expect(clashes([{ type: 'ALL_DESKTOPS', id: '', name: '' }], all)).toEqual([
      { desktops: null, minutes: 0 },
    ]);
  });

  it('ask for pools, tags and names, but not for desktops known by their id', () => {
    const name: Target = { type: 'DESKTOP', id: 'FIN-SH-00175', name: 'FIN-SH-00175' };
    const wanted = targetsToRead([timedTask('x', [desktopId(1), 'DESKTOP_POOL/p1', 'DESKTOP/FIN-SH-00175'])]);
    expect(wanted.map(({ key }) => key)).toEqual(['DESKTOP_POOL/p1', `DESKTOP/${name.id}`]);
  });
});
