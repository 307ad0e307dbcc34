import type { ApplyObjectInput, TaskType } from '~/contract/scheduled-tasks';
import type { Schedule } from '~/mocks/engine/expand-schedule';
import { nextRuns } from '~/mocks/engine/expand-schedule';
import { DEFAULT_ZONE, instantOf, parseWall } from '~/mocks/engine/zone-time';

/** How a script task goes about in batches. */
export interface Gray {
  readonly on: boolean;
  /** Size of the first batch; 0 leaves it to `ids`. */
  readonly count: number;
  readonly ids: readonly string[];
  readonly failThreshold: number | null;
}

/** A scheduled task as the service keeps it. `schedule` and `objects` are as they came, snake case and all. */
export interface ScheduledTaskRecord {
  readonly index: number;
  readonly name: string;
  readonly description: string;
  readonly type: TaskType;
  readonly enabled: boolean;
  /** Among triggered tasks that are due together, the lower number goes first. */
  readonly priority: number;
  readonly createdAt: number;
  /** When its schedule was last set: day 0 of `DAY`, as in the preview the service gives of a schedule. */
  readonly anchor: number;
  /** Only the fields that count for its `scheduled_type`. */
  readonly schedule: Schedule;
  readonly objects: readonly ApplyObjectInput[];
  readonly force: boolean;
  readonly extraParams: string;
  readonly gray: Gray | null;
  /** Minutes from the trigger to the run. */
  readonly wait: number;
  /** Minutes in which a trigger counts once for each desktop. */
  readonly period: number;
  /** Every run up to this moment has taken place or never will. */
  readonly ranTo: number;
}

export const isTriggered = ({ schedule }: ScheduledTaskRecord) => schedule.scheduled_type === 'LIFE_CYCLE';

export const zoneOf = ({ schedule }: Pick<ScheduledTaskRecord, 'schedule'>) =>
  schedule.time_zone || DEFAULT_ZONE;

const dues = new WeakMap<ScheduledTaskRecord, number | null>();

/**
 * The first run that has not taken place, or undefined: a task that is off has none, and one that waits for a trigger has none yet.
 * Reckoned once for each state of a task.
 */
export function nextDue(task: ScheduledTaskRecord): number | undefined {
  const known = dues.get(task);
  if (known !== undefined) return known ?? undefined;
  const window = { after: new Date(task.ranTo), count: 1, anchor: new Date(task.anchor) };
  const due = task.enabled ? nextRuns(task.schedule, window)[0]?.getTime() : undefined;
  dues.set(task, due ?? null);
  return due;
}

/** True when a task's time is over at a moment. */
export function isExpired({ schedule }: ScheduledTaskRecord, now: number): boolean {
  const wall = schedule.expire_time ? parseWall(schedule.expire_time) : undefined;
  return wall !== undefined && instantOf(wall, schedule.time_zone || DEFAULT_ZONE) < now;
}
