import { at, baseOf, whole } from './random';
import { zonedTime } from '~/mocks/engine/zone-time';
import type { World } from './desktop-record';
import { isTriggered, type ScheduledTaskRecord, zoneOf } from './scheduled-task-record';
import { TASK_PLANS, type TaskPlan } from './scheduled-task-plan';

const DAY = 86_400_000;

/** Scheduled tasks a world begins with. */
export const SEEDED_TASKS = TASK_PLANS.length;

/** Scheduled task `index` of a world. Its dates count from the world's beginning; nothing else of it is left to chance but the hour it was made. */
export function makeScheduledTask(world: World, index: number): ScheduledTaskRecord {
  const plan = at(TASK_PLANS, index);
  const { bornAt } = world;
  const createdAt = bornAt - (plan.age ?? 90) * DAY - whole(baseOf(0x5c, index), 1, DAY);
  const task: ScheduledTaskRecord = {
    index,
    name: plan.name,
    description: plan.description ?? '',
    type: plan.type,
    enabled: !plan.off,
    priority: plan.priority ?? 1,
    createdAt,
    anchor: createdAt,
    schedule: scheduleOf(plan, bornAt),
    objects: plan.objects,
    force: plan.force ?? false,
    extraParams: plan.notify === undefined ? '' : JSON.stringify({ notify_message: plan.notify }),
    gray: plan.gray ? { on: true, count: 0, ids: [], failThreshold: null, ...plan.gray } : null,
    wait: plan.wait ?? 0,
    period: plan.period ?? 1440,
    ranTo: bornAt,
  };
  return isTriggered(task) ? task : { ...task, period: 0 };
}

function scheduleOf(
  { schedule, dateIn, expiresIn }: TaskPlan,
  bornAt: number,
): ScheduledTaskRecord['schedule'] {
  const local = (days: number) => zonedTime(bornAt + days * DAY, zoneOf({ schedule }));
  return {
    ...schedule,
    ...(dateIn !== undefined && { scheduled_date: local(dateIn).slice(0, 10) }),
    ...(expiresIn !== undefined && { expire_time: `${local(expiresIn).slice(0, 10)} 23:59:59` }),
  };
}
