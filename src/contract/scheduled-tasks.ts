import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text, TEXT_LIMIT } from './wire';

/** What a scheduled task does. The kind is given on creation and cannot be changed later. */
export const TASK_TYPES = [
  'START',
  'STOP',
  'REBOOT',
  'HIBERNATE',
  'REBUILD',
  'EXECUTE_SCRIPT',
  'CREATE_SNAPSHOT',
] as const;
export type TaskType = (typeof TASK_TYPES)[number];
/** How a schedule repeats. */
export const SCHEDULED_TYPES = ['FIXED_TIME', 'DAY', 'WEEK', 'MONTH', 'LIFE_CYCLE'] as const;
export type ScheduledType = (typeof SCHEDULED_TYPES)[number];
/** Triggers the manual documents; ListLifeCycleTypeConfigurations may tell of more. */
export const LIFE_CYCLE_TYPES = [
  'POST_CREATE_DESKTOP_SUCCESS',
  'POST_REBUILD_DESKTOP_SUCCESS',
  'POST_REATTACH_DESKTOP_SUCCESS',
  'POST_DESKTOP_DISCONNECTED',
] as const;
/** What a task can be aimed at; ALL_DESKTOPS only with triggered tasks. */
export const OBJECT_TYPES = ['DESKTOP', 'DESKTOP_POOL', 'ALL_DESKTOPS', 'DESKTOP_TAG'] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];
/** Results of the last run. */
export const LAST_STATUSES = ['SUCCESS', 'SKIP', 'FAIL'] as const;

/** Rows one page of the list, and of a run's desktops, may have. */
export const TASKS_PER_PAGE = 50;
export const TASKS_PER_DELETE = 5000;
export const OBJECTS_LIMIT = 1000;
export const TASK_NAME_LIMIT = 255;
export const TASK_DESCRIPTION_LIMIT = 255;
/** `extra_params` may be longer when a task is made than when it is changed. */
export const EXTRA_PARAMS_CREATE_LIMIT = 2000;
export const EXTRA_PARAMS_UPDATE_LIMIT = 1024;
/** Minutes, as ListLifeCycleTypeConfigurations reads. */
export const WAIT_TIME_LIMIT = 43_200;
export const EXEC_PERIOD_LIMIT = 10_080;
export const EXEC_PERIOD_USUAL = 1440;
export const PRIORITY_LIMIT = 50;
export const GRAY_COUNT_LIMIT = 1000;
/** Days between two runs of a daily task. */
export const DAY_INTERVAL_LIMIT = 31;

/** Patterns of the API manual: empty, or comma-joined numbers; `L` is the last day of a month. */
const DATE_LIST = /^(?:(?:3[01]|[12][0-9]|[1-9]|L)(?:,(?:3[01]|[12][0-9]|[1-9]|L))*)?$/;
const MONTH_LIST = /^(?:(?:1[0-2]|[1-9])(?:,(?:1[0-2]|[1-9]))*)?$/;
const WEEK_LIST = /^(?:[1-7](?:,[1-7])*)?$/;
const DATE = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?$/;
const TIME = /^(?:[0-9]{2}:[0-9]{2}:[0-9]{2})?$/;
const DATE_TIME = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$/;

const short = z.string().check(z.maxLength(TEXT_LIMIT));

/** When a task runs. In `week_list` 1 is Sunday; `expire_time` is yyyy-MM-dd HH:mm:ss. */
export const scheduleFields = {
  date_list: z.optional(short.check(z.regex(DATE_LIST))),
  day_interval: z.optional(z.int().check(z.minimum(1), z.maximum(DAY_INTERVAL_LIMIT))),
  expire_time: z.optional(short.check(z.regex(DATE_TIME))),
  gray_count: z.optional(z.int().check(z.minimum(0), z.maximum(GRAY_COUNT_LIMIT))),
  gray_desktop_ids: z.optional(z.array(short).check(z.maxLength(GRAY_COUNT_LIMIT))),
  gray_fail_threshold: z.optional(z.int().check(z.minimum(1), z.maximum(GRAY_COUNT_LIMIT))),
  life_cycle_type: z.optional(short),
  month_list: z.optional(short.check(z.regex(MONTH_LIST))),
  scheduled_date: z.optional(short.check(z.regex(DATE))),
  scheduled_time: z.optional(short.check(z.regex(TIME))),
  scheduled_type: z.optional(z.enum(SCHEDULED_TYPES)),
  time_zone: z.optional(z.string().check(z.maxLength(2000))),
  week_list: z.optional(short.check(z.regex(WEEK_LIST))),
};

export const applyObjectInput = z.strictObject({
  object_id: z.optional(short.check(z.minLength(1))),
  object_name: z.optional(z.string()),
  object_type: z.optional(z.enum(OBJECT_TYPES)),
});
export type ApplyObjectInput = z.infer<typeof applyObjectInput>;

const what = {
  apply_objects: z.optional(z.array(applyObjectInput).check(z.maxLength(OBJECTS_LIMIT))),
  description: z.optional(short),
  force_execute: z.optional(z.boolean()),
  life_cycle_exec_period: z.optional(z.int().check(z.minimum(1), z.maximum(EXEC_PERIOD_LIMIT))),
  wait_time: z.optional(z.int().check(z.minimum(0), z.maximum(WAIT_TIME_LIMIT))),
};

export const createScheduledTasksBody = z.strictObject({
  ...scheduleFields,
  ...what,
  extra_params: z.optional(z.string().check(z.maxLength(EXTRA_PARAMS_CREATE_LIMIT))),
  task_name: z.string().check(z.minLength(1), z.maxLength(TASK_NAME_LIMIT)),
  task_type: z.enum(TASK_TYPES),
});
export type CreateScheduledTasksBody = z.infer<typeof createScheduledTasksBody>;
/** The body of this answer is not to be counted on: the customer's page documents none. */
export const createScheduledTasksReply = z.optional(z.object({ task_id: text }));

export const createScheduledTasks = operation(
  'CreateScheduledTasks',
  'POST',
  '/v2/{project_id}/scheduled-tasks',
  { body: createScheduledTasksBody, reply: createScheduledTasksReply },
);

/** What is left out stays. The kind of task is not accepted. */
export const updateScheduledTasksBody = z.strictObject({
  ...scheduleFields,
  ...what,
  apply_object_update_type: z.optional(z.enum(['CLEAR_ALL', 'FULL_COVERAGE'])),
  enable: z.optional(z.boolean()),
  extra_params: z.optional(z.string().check(z.maxLength(EXTRA_PARAMS_UPDATE_LIMIT))),
  is_gray: z.optional(z.boolean()),
  priority: z.optional(z.int().check(z.minimum(1), z.maximum(PRIORITY_LIMIT))),
  task_name: z.optional(z.string().check(z.minLength(1), z.maxLength(TASK_NAME_LIMIT))),
});
export type UpdateScheduledTasksBody = z.infer<typeof updateScheduledTasksBody>;

export const updateScheduledTasks = operation(
  'UpdateScheduledTasks',
  'PUT',
  '/v2/{project_id}/scheduled-tasks/{task_id}',
  { body: updateScheduledTasksBody },
);

export const deleteScheduledTasks = operation(
  'DeleteScheduledTasks',
  'DELETE',
  '/v2/{project_id}/scheduled-tasks/{task_id}',
);

/** A row of the list. Times are yyyy-MM-dd HH:mm:ss in `time_zone`. */
export const scheduledTask = z.object({
  description: text,
  enable: flag,
  id: z.string(),
  last_status: text,
  life_cycle_type: text,
  next_execution_time: text,
  priority: int,
  scheduled_type: text,
  task_name: text,
  task_type: text,
  time_zone: text,
  life_cycle_exec_period: int,
  expire_time: text,
  wait_time: int,
  extra_params: text,
});
export type ScheduledTask = z.infer<typeof scheduledTask>;

/** Triggered tasks come only with scheduled_type LIFE_CYCLE. */
export const listScheduledTasksQuery = z.strictObject({
  offset: z.int().check(z.minimum(0)),
  limit: z.int().check(z.minimum(0), z.maximum(TASKS_PER_PAGE)),
  task_name: z.optional(short),
  task_type: z.optional(short),
  scheduled_type: z.optional(short),
  life_cycle_type: z.optional(short),
  last_status: z.optional(short),
});
export type ListScheduledTasksQuery = z.infer<typeof listScheduledTasksQuery>;
export const listScheduledTasksReply = z.object({ scheduled_tasks: list(scheduledTask), total_count: int });

export const listScheduledTasks = operation('ListScheduledTasks', 'GET', '/v2/{project_id}/scheduled-tasks', {
  query: listScheduledTasksQuery,
  reply: listScheduledTasksReply,
  pages: { limit: TASKS_PER_PAGE, rows: 'scheduled_tasks', total: 'total_count' },
});

export const applyObject = z.object({ object_id: text, object_name: text, object_type: text });
export type ApplyObject = z.infer<typeof applyObject>;

export const showScheduledTasksReply = z.object({
  apply_objects: list(applyObject),
  date_list: text,
  day_interval: int,
  description: text,
  expire_time: text,
  extra_params: text,
  force_execute: flag,
  gray_count: int,
  gray_desktop_ids: list(z.string()),
  gray_fail_threshold: int,
  id: text,
  life_cycle_type: text,
  month_list: text,
  scheduled_date: text,
  scheduled_time: text,
  scheduled_type: text,
  task_name: text,
  task_type: text,
  time_zone: text,
  week_list: text,
  life_cycle_exec_period: int,
  wait_time: int,
});
export type ShowScheduledTasksReply = z.infer<typeof showScheduledTasksReply>;

export const showScheduledTasks = operation(
  'ShowScheduledTasks',
  'GET',
  '/v2/{project_id}/scheduled-tasks/{task_id}',
  { reply: showScheduledTasksReply },
);

export const batchDeleteScheduledTasksBody = z.strictObject({
  task_ids: z.optional(z.array(short).check(z.minLength(1), z.maxLength(TASKS_PER_DELETE))),
});

export const batchDeleteScheduledTasks = operation(
  'BatchDeleteScheduledTasks',
  'POST',
  '/v2/{project_id}/scheduled-tasks/batch-delete',
  { body: batchDeleteScheduledTasksBody },
);
