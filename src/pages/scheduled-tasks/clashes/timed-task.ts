import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { fromWire, type Schedule } from '~/domain/schedule/schedule';
import { anchorOf } from '~/pages/scheduled-tasks/next-runs';
import type { Target } from '~/pages/scheduled-tasks/target';

/** What a task acts on. Two tasks name the same when its `key` is the same. */
export interface TaskTarget extends Readonly<Target> {
  readonly key: string;
}

/** A task that runs by the clock, as the calendar and the search for clashes need it. */
export interface TimedTask {
  readonly id: string;
  readonly name: string;
  /** A word of the wire. */
  readonly type: string;
  readonly schedule: Schedule;
  /** An instant of a day it runs on; see `runsOf`. */
  readonly anchor: number;
  readonly targets: readonly TaskTarget[];
  /** It acts on every desktop. */
  readonly hitsAll: boolean;
}

/** Puts what the list and the task itself say together; null when its runs cannot be calculated. */
export function toTimedTask(
  row: ScheduledTask,
  detail: ShowScheduledTasksReply,
  now: number,
): TimedTask | null {
  const schedule = fromWire(detail);
  if (!schedule) return null;
  const anchor = anchorOf(schedule, row, now);
  if (anchor === null) return null;
  const objects = detail.apply_objects ?? [];
  return {
    id: row.id,
    name: detail.task_name ?? row.task_name ?? row.id,
    type: detail.task_type ?? row.task_type ?? '',
    schedule,
    anchor,
    targets: objects.flatMap(({ object_id, object_name, object_type }) => {
      const id = object_id || object_name;
      if (!id || !object_type || object_type === ALL_DESKTOPS) return [];
      return [toTaskTarget({ type: object_type, id, name: object_name || id })];
    }),
    hitsAll: objects.some(({ object_type }) => object_type === ALL_DESKTOPS),
  };
}

/** The one object that needs no id. */
export const ALL_DESKTOPS = 'ALL_DESKTOPS';

/** A chosen object, ready to be compared. */
export function toTaskTarget(target: Readonly<Target>): TaskTarget {
  return { ...target, key: `${target.type}/${target.id}` };
}
