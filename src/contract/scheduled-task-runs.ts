import * as z from 'zod/mini';
import { operation } from './operation';
import { TASKS_PER_PAGE } from './scheduled-tasks';
import { int, list, text } from './wire';

/** One run of a task. */
export const scheduledTasksRecord = z.object({
  execute_task_id: text,
  failed_num: int,
  id: z.string(),
  scheduled_type: text,
  skip_num: int,
  start_time: text,
  status: text,
  success_num: int,
  task_type: text,
  time_zone: text,
  life_cycle_type: text,
  execute_object_type: text,
  expire_time: text,
  extra_params: text,
});
export type ScheduledTasksRecord = z.infer<typeof scheduledTasksRecord>;

/** Runs one call gives. */
const RECORD_LIST_LIMIT = 100;

export const listScheduledTasksRecordsQuery = z.strictObject({
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(RECORD_LIST_LIMIT))),
});
export const listScheduledTasksRecordsReply = z.object({
  tasks_records: list(scheduledTasksRecord),
  total_count: int,
});

/** The runs of a task. */
export const listScheduledTasksRecords = operation(
  'ListScheduledTasksRecords',
  'GET',
  '/v2/{project_id}/scheduled-tasks/{task_id}/records',
  {
    query: listScheduledTasksRecordsQuery,
    reply: listScheduledTasksRecordsReply,
    pages: { limit: RECORD_LIST_LIMIT, rows: 'tasks_records', total: 'total_count' },
  },
);

/** What a run did to one desktop. */
export const scheduledTasksRecordDetail = z.object({
  desktop_id: text,
  desktop_name: text,
  end_time: text,
  exec_status: text,
  fail_reason: text,
  id: z.string(),
  record_id: text,
  result_code: text,
  start_time: text,
  time_zone: text,
  exec_script_id: text,
});
export type ScheduledTasksRecordDetail = z.infer<typeof scheduledTasksRecordDetail>;

/** The last place a call for a run's desktops may begin at. */
const RECORD_DETAIL_LAST_OFFSET = 1000;

export const listScheduledTasksRecordsDetailsQuery = z.strictObject({
  offset: z.int().check(z.minimum(0), z.maximum(RECORD_DETAIL_LAST_OFFSET)),
  limit: z.int().check(z.minimum(0), z.maximum(TASKS_PER_PAGE)),
});
export const listScheduledTasksRecordsDetailsReply = z.object({
  tasks_records_details: list(scheduledTasksRecordDetail),
  total_count: int,
});

/** What a run did to each desktop. */
export const listScheduledTasksRecordsDetails = operation(
  'ListScheduledTasksRecordsDetails',
  'GET',
  '/v2/{project_id}/scheduled-tasks/{task_id}/records/{record_id}',
  {
    query: listScheduledTasksRecordsDetailsQuery,
    reply: listScheduledTasksRecordsDetailsReply,
    pages: {
      limit: TASKS_PER_PAGE,
      lastOffset: RECORD_DETAIL_LAST_OFFSET,
      rows: 'tasks_records_details',
      total: 'total_count',
    },
  },
);
