import {
  type LifeCycleTypeConfig,
  listFutureExecutions,
  listLifeCycleTypeConfigurations,
  listTimeZones,
} from '~/contract/schedules';
import type { Backend } from '~/mocks/transport/backend';
import { nextRuns } from '~/mocks/engine/expand-schedule';
import { handle, type Handler } from '~/mocks/transport/handle';
import { LIFE_CYCLE_RULES, type LifeCycleRule } from '~/mocks/seed/life-cycle-types';
import { timeZones } from '~/mocks/seed/time-zones';
import { DEFAULT_ZONE, zonedTime } from '~/mocks/engine/zone-time';
import { checkedSchedule } from './schedule-rules';

/** Runs a preview tells; the manual does not say how many. */
const PREVIEWED = 10;

/** What a task may be set to: when it would run, what triggers allow, which time zones there are. */
export function scheduleHandlers(backend: Backend): Handler[] {
  return [
    handle(listFutureExecutions, ({ body }) => {
      const schedule = checkedSchedule(body);
      const now = new Date(backend.clock.now());
      const runs = nextRuns(schedule, { after: now, count: PREVIEWED, anchor: now });
      const zone = schedule.time_zone ?? DEFAULT_ZONE;
      return { future_executions: runs.map((run) => zonedTime(run.getTime(), zone)) };
    }),
    handle(listLifeCycleTypeConfigurations, ({ query: { type } }) => {
      const rules = LIFE_CYCLE_RULES.filter((rule) => !type || rule.type === type);
      return Object.fromEntries(rules.map((rule) => [rule.type, configOf(rule)]));
    }),
    handle(listTimeZones, async ({ query: { time_zone_name = '' } }) => {
      const part = time_zone_name.toLowerCase();
      const all = await timeZones(backend.clock.now());
      const found = all.filter((zone) => zone.time_zone_name.toLowerCase().includes(part));
      return { time_zones: found };
    }),
  ];
}

/** Minutes; those of the trigger as a whole are the least its actions have. */
function configOf({ actions, minPeriod, defaultPeriod, periodCounts }: LifeCycleRule): LifeCycleTypeConfig {
  const period = { min_exec_time: minPeriod, default_exec_time: defaultPeriod };
  return {
    min_wait_time: Math.min(...actions.map(({ minWait }) => minWait)),
    default_wait_time: Math.min(...actions.map(({ defaultWait }) => defaultWait)),
    ...period,
    support_exec_time: periodCounts,
    actions: actions.map(({ action, minWait, defaultWait }) => ({
      action,
      min_wait_time: minWait,
      default_wait_time: defaultWait,
      ...period,
    })),
  };
}
