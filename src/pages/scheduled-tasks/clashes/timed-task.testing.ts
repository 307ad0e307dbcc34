import { scheduleOf } from '~/domain/schedule/schedule.testing';
import { toTaskTarget, type TimedTask } from './timed-task';

// What tests of clashes are made of.

/** A task on desktops or pools: 'DESKTOP_POOL/p1'; a bare word is a desktop's id. */
export function timedTask(id: string, aims: readonly string[], fields: Partial<TimedTask> = {}): TimedTask {
  return {
    id,
    name: `Task ${id}`,
    type: 'STOP',
    schedule: scheduleOf({
      scheduled_type: 'DAY',
      day_interval: 1,
      scheduled_time: '09:00:00',
      time_zone: 'Asia/Shanghai',
    }),
    anchor: 0,
    targets: aims.map((aim) => {
      const [type = '', name = ''] = aim.includes('/') ? aim.split('/') : ['DESKTOP', aim];
      return toTaskTarget({ type, id: name, name });
    }),
    hitsAll: false,
    ...fields,
  };
}

/** The id of the desktop of a number: one the console takes for an id. */
export const desktopId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
