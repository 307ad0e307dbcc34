// Running scripts and commands: three operations with three maps of fields, and what is known of the runs afterwards.
import * as z from 'zod/mini';
import { operation } from './operation';
import { SCRIPT_TYPES } from './scripts';
import { int, list, text } from './wire';

/** What becomes of a desktop when its scripts are through. */
export const POST_FINISHES = ['stop', 'reboot'] as const;
export type PostFinish = (typeof POST_FINISHES)[number];
export const SCRIPT_TASK_TYPES = ['SCRIPT', 'COMMAND'] as const;
export type ScriptTaskType = (typeof SCRIPT_TASK_TYPES)[number];
/** What the filters call the states; answers say FINISH, FAILED, RUNNING, INIT instead. */
export const SCRIPT_STATUS_FILTERS = ['SUCCESS', 'FAILED', 'RUNNING', 'WAITING'] as const;
export type ScriptStatusFilter = (typeof SCRIPT_STATUS_FILTERS)[number];

/** Minutes a script may take, by the Java SDK; what the service takes when nothing is said. */
export const EXECUTION_TIMEOUT_LIMIT = 600;
export const EXECUTION_TIMEOUT_USUAL = 1;
export const SCRIPT_RUNS_PER_PAGE = 100;

const ids = z.optional(z.array(z.string()));
const count = z.optional(z.int().check(z.minimum(0)));
const commandType = z.optional(z.enum(SCRIPT_TYPES));

const taskReply = z.object({ task_id: text });

/** What a pool and a tag are run on with alike. `gray_count` wins over `gray_desktop_ids`. */
const groupRun = {
  script_ids: ids,
  gray_count: count,
  gray_desktop_ids: ids,
  gray_fail_threshold: count,
  pre_start: z.optional(z.string()),
  post_finish: z.optional(z.enum(POST_FINISHES)),
  command_content: z.optional(z.string()),
  command_type: commandType,
  execution_timeout: count,
};

/** Without `desktop_ids` the whole pool is meant. */
export const executeDesktopPoolScriptBody = z.strictObject({ ...groupRun, desktop_ids: ids });
export type ExecuteDesktopPoolScriptBody = z.infer<typeof executeDesktopPoolScriptBody>;

export const executeDesktopPoolScript = operation(
  'ExecuteDesktopPoolScript',
  'POST',
  '/v2/{project_id}/desktop-pools/{pool_id}/script-executions',
  { body: executeDesktopPoolScriptBody, reply: taskReply },
);

/** `command` and `command_type` are known to one SDK only; an older service may refuse them. */
export const executeScriptOrCommandBody = z.strictObject({
  gray_count: count,
  resource_type: z.optional(z.string()),
  gray_resource_ids: ids,
  gray_fail_threshold: count,
  resource_ids: ids,
  script_ids: ids,
  command: z.optional(z.string()),
  command_type: commandType,
  execution_timeout: z.optional(z.int().check(z.minimum(0), z.maximum(EXECUTION_TIMEOUT_LIMIT))),
});
export type ExecuteScriptOrCommandBody = z.infer<typeof executeScriptOrCommandBody>;

export const executeScriptOrCommand = operation(
  'ExecuteScriptOrCommand',
  'POST',
  '/v2/{project_id}/script-executions',
  { body: executeScriptOrCommandBody, reply: taskReply },
);

export const executeScriptByDesktopTagBody = z.strictObject({
  ...groupRun,
  desktop_tag: z.string().check(z.minLength(1)),
});
export type ExecuteScriptByDesktopTagBody = z.infer<typeof executeScriptByDesktopTagBody>;

export const executeScriptByDesktopTag = operation(
  'ExecuteScriptByDesktopTag',
  'POST',
  '/v2/{project_id}/script-executions/by-desktop-tag',
  { body: executeScriptByDesktopTagBody, reply: taskReply },
);

const namedScript = z.object({ id: text, name: text });
const outcome = {
  start_time: text,
  end_time: text,
  status: text,
  success_num: int,
  failed_num: int,
  skip_num: int,
};

const page = {
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(SCRIPT_RUNS_PER_PAGE))),
};
const period = { execute_time_start: z.optional(z.string()), execute_time_end: z.optional(z.string()) };

/** A run. No reply returns the size of its first batch or its failure threshold. */
export const scriptTaskInfo = z.object({
  id: z.string(),
  task_scripts: list(namedScript),
  resource_type: text,
  resource_ids: list(z.string()),
  gray_resource_ids: list(z.string()),
  ...outcome,
});
export type ScriptTaskInfo = z.infer<typeof scriptTaskInfo>;

export const listScriptTasksQuery = z.strictObject({
  ...page,
  resource_group_id: ids,
  script_id: z.optional(z.string()),
  script_name: z.optional(z.string()),
  status: z.optional(z.string()),
  resource_group_type: z.optional(z.string()),
  task_id: ids,
  task_type: z.optional(z.enum(SCRIPT_TASK_TYPES)),
  ...period,
});
export type ListScriptTasksQuery = z.infer<typeof listScriptTasksQuery>;

export const listScriptTasksReply = z.object({ count: int, script_tasks: list(scriptTaskInfo) });

export const listScriptTasks = operation(
  'ListScriptTasks',
  'GET',
  '/v2/{project_id}/script-execution-tasks',
  {
    query: listScriptTasksQuery,
    reply: listScriptTasksReply,
    pages: { limit: SCRIPT_RUNS_PER_PAGE, rows: 'script_tasks', total: 'count' },
  },
);

/** A run on a pool, as the pools tell it: with its command, and with the pool. */
export const scriptExecutionTask = z.object({
  id: z.string(),
  desktop_pool_id: text,
  desktop_pool_name: text,
  scripts: list(namedScript),
  command_content: text,
  command_type: text,
  ...outcome,
});
export type ScriptExecutionTask = z.infer<typeof scriptExecutionTask>;

export const showDesktopPoolsScriptExecTasksQuery = z.strictObject({
  desktop_pool_id: z.optional(z.string()),
  script_id: z.optional(z.string()),
  script_name: z.optional(z.string()),
  status: z.optional(z.enum(SCRIPT_STATUS_FILTERS)),
  task_type: z.optional(z.enum(SCRIPT_TASK_TYPES)),
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(SCRIPT_RUNS_PER_PAGE))),
  ...period,
  task_id: ids,
});
export type ShowDesktopPoolsScriptExecTasksQuery = z.infer<typeof showDesktopPoolsScriptExecTasksQuery>;

export const showDesktopPoolsScriptExecTasksReply = z.object({
  script_execution_tasks: list(scriptExecutionTask),
  total_count: int,
});

export const showDesktopPoolsScriptExecTasks = operation(
  'ShowDesktopPoolsScriptExecTasks',
  'GET',
  '/v2/{project_id}/desktop-pools/script-execution-tasks/detail',
  {
    query: showDesktopPoolsScriptExecTasksQuery,
    reply: showDesktopPoolsScriptExecTasksReply,
    pages: { limit: SCRIPT_RUNS_PER_PAGE, rows: 'script_execution_tasks', total: 'total_count' },
  },
);

/** One script on one desktop. `execute_order` is 0 without batches, 1 in the first batch, 2 in the rest. */
export const scriptRecordSimpleInfo = z.object({
  id: z.string(),
  script_id: text,
  script_name: text,
  script_task_id: text,
  resource_id: text,
  resource_name: text,
  resource_type: text,
  start_time: text,
  end_time: text,
  status: text,
  execute_order: int,
  result_code: text,
  reason: text,
});
export type ScriptRecordSimpleInfo = z.infer<typeof scriptRecordSimpleInfo>;

/** `show_history` needs `resource_id` and `script_id`. */
export const listScriptRecordsQuery = z.strictObject({
  ...page,
  resource_id: ids,
  resource_group_id: ids,
  script_id: ids,
  script_name: ids,
  status: z.optional(z.string()),
  is_first_order: z.optional(z.boolean()),
  script_task_id: z.optional(z.string()),
  task_type: z.optional(z.enum(SCRIPT_TASK_TYPES)),
  show_history: z.optional(z.boolean()),
  ...period,
});
export type ListScriptRecordsQuery = z.infer<typeof listScriptRecordsQuery>;

export const listScriptRecordsReply = z.object({ count: int, script_records: list(scriptRecordSimpleInfo) });

export const listScriptRecords = operation(
  'ListScriptRecords',
  'GET',
  '/v2/{project_id}/script-execution-records',
  {
    query: listScriptRecordsQuery,
    reply: listScriptRecordsReply,
    pages: { limit: SCRIPT_RUNS_PER_PAGE, rows: 'script_records', total: 'count' },
  },
);

/** The only answer with an output. */
export const scriptRecordDetail = z.extend(scriptRecordSimpleInfo, { id: text, output: text });
export type ScriptRecordDetail = z.infer<typeof scriptRecordDetail>;

export const showScriptRecordDetail = operation(
  'ShowScriptRecordDetail',
  'GET',
  '/v2/{project_id}/script-execution-records/{record_id}',
  { reply: scriptRecordDetail },
);

/** A record or a whole task; the manual marks both fields optional. */
export const recordOrTask = z.strictObject({
  record_id: z.optional(z.string()),
  task_id: z.optional(z.string()),
});
export type RecordOrTask = z.infer<typeof recordOrTask>;

export const retryScriptExecution = operation(
  'RetryScriptExecution',
  'POST',
  '/v2/{project_id}/script-executions/retry',
  { body: recordOrTask, reply: taskReply },
);

export const stopScriptExecution = operation(
  'StopScriptExecution',
  'POST',
  '/v2/{project_id}/script-executions/stop',
  { body: recordOrTask },
);
