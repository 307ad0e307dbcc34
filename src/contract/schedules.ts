// What a scheduled task may be set to: when it would run, what triggers allow, which time zones there are.
import * as z from 'zod/mini';
import { operation } from './operation';
import { scheduleFields } from './scheduled-tasks';
import { decimal, flag, list, text } from './wire';

export const listFutureExecutionsBody = z.strictObject(scheduleFields);
export type ListFutureExecutionsBody = z.infer<typeof listFutureExecutionsBody>;
export const listFutureExecutionsReply = z.object({ future_executions: list(z.string()) });

/** A POST that only reads. */
export const listFutureExecutions = operation(
  'ListFutureExecutions',
  'POST',
  '/v2/{project_id}/scheduled-tasks/future-executions',
  { body: listFutureExecutionsBody, reply: listFutureExecutionsReply },
);

/** Waits in minutes. */
const actionConfig = z.object({
  action: text,
  min_wait_time: decimal,
  default_wait_time: decimal,
  min_exec_time: decimal,
  default_exec_time: decimal,
});

/** What a trigger allows. */
export const lifeCycleTypeConfig = z.object({
  min_wait_time: decimal,
  default_wait_time: decimal,
  min_exec_time: decimal,
  default_exec_time: decimal,
  support_exec_time: flag,
  actions: list(actionConfig),
});
export type LifeCycleTypeConfig = z.infer<typeof lifeCycleTypeConfig>;

export const listLifeCycleTypeConfigurationsQuery = z.strictObject({ type: z.optional(z.string()) });
/** By trigger. */
export const listLifeCycleTypeConfigurationsReply = z.record(z.string(), lifeCycleTypeConfig);

export const listLifeCycleTypeConfigurations = operation(
  'ListLifeCycleTypeConfigurations',
  'GET',
  '/v2/{project_id}/scheduled-tasks/life-cycle-type/configurations',
  { query: listLifeCycleTypeConfigurationsQuery, reply: listLifeCycleTypeConfigurationsReply },
);

export const listTimeZonesQuery = z.strictObject({ time_zone_name: z.optional(z.string()) });
export const timezone = z.object({
  time_zone_desc: text,
  time_zone: text,
  time_zone_name: text,
  time_zone_desc_us: text,
  time_zone_desc_cn: text,
});
export type Timezone = z.infer<typeof timezone>;
export const listTimeZonesReply = z.object({ time_zones: list(timezone) });

export const listTimeZones = operation('ListTimeZones', 'GET', '/v2/{project_id}/common/timezones', {
  query: listTimeZonesQuery,
  reply: listTimeZonesReply,
});
