import { beforeAll, describe, expect, it } from 'vitest';
import { scheduledTask, showScheduledTasksReply } from '~/contract/scheduled-tasks';
import { loadTemporal } from '~/lib/temporal';
import { toTimedTask } from './timed-task';

beforeAll(loadTemporal);

const NOW = Date.UTC(2026, 10, 25);
const DAILY = {
  scheduled_type: 'DAY',
  day_interval: 3,
  scheduled_time: '03:20:00',
  time_zone: 'Asia/Shanghai',
};
const made = (detail: object, row: object = {}) =>
  toTimedTask(
    scheduledTask.parse({ id: 't', ...row }),
    showScheduledTasksReply.parse({ ...DAILY, ...detail }),
    NOW,
  );

describe('a task of the clock', () => {
  it('counts every n days from the run the list tells', () => {
    const next = { next_execution_time: '2026-11-27 03:20:00', time_zone: 'Asia/Shanghai' };
    expect(made({}, next)?.anchor).toBe(Date.UTC(2026, 10, 26, 19, 20));
  });

  it('is unclear where such a run is missing, unless none is to come', () => {
    expect(made({})).toBeNull();
    expect(made({ day_interval: 1 })?.anchor).toBe(NOW);
    expect(made({ expire_time: '2026-11-01 00:00:00' })).not.toBeNull();
  });

  it.each([{ time_zone: 'Mars/Base' }, { scheduled_time: '' }, { scheduled_type: 'YEARLY' }])(
    'is unclear with %o',
    (detail) => {
      expect(made({ day_interval: 1, ...detail })).toBeNull();
    },
  );

  it('names what it acts on, by id or else by name, and all desktops apart', () => {
    const task = made({
      day_interval: 1,
      apply_objects: [
        { object_type: 'DESKTOP', object_id: 'd1', object_name: 'FIN-1' },
        { object_type: 'DESKTOP_TAG', object_name: 'location=lyon' },
        { object_type: 'ALL_DESKTOPS' },
        { object_type: 'DESKTOP' },
      ],
    });
    expect(task?.targets.map(({ key, name }) => [key, name])).toEqual([
      ['DESKTOP/d1', 'FIN-1'],
      ['DESKTOP_TAG/location=lyon', 'location=lyon'],
    ]);
    expect(task?.hitsAll).toBe(true);
  });
});
