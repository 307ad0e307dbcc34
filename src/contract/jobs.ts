import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text, TEXT_LIMIT } from './wire';

/** States the manual names, of jobs and of sub-jobs. */
export const JOB_STATUSES = ['WAITING', 'RUNNING', 'SUCCESS', 'FAILED'] as const;
/** Kinds of job the manual names; the service has more. */
export const JOB_TYPES = [
  'createDesktops',
  'applyWorkspace',
  'cancelWorkspace',
  'expandVolumes',
  'addVolumes',
] as const;
/** The most sub-jobs one list call gives. */
export const SUB_JOB_LIMIT = 1000;
/** The last place a list call may begin at. */
export const SUB_JOB_LAST_OFFSET = 10_000;

/** What a sub-job acts on. */
export const jobEntities = z.object({
  desktop_id: text,
  product_id: text,
  user_name: text,
  desktop_name: text,
  ip_address: text,
});

/** A sub-job: the part of a job that concerns one desktop. `process` is 0-100, null when no task runs. */
export const jobDetailInfo = z.object({
  begin_time: text,
  desktop_name: text,
  end_time: text,
  entities: z.nullish(jobEntities),
  error_code: text,
  fail_reason: text,
  id: text,
  ip_address: text,
  job_id: text,
  job_type: text,
  mac_address: text,
  message: text,
  process: int,
  status: text,
  host: text,
  project_id: text,
  attach_user: text,
  entity: text,
});
export type JobDetailInfo = z.infer<typeof jobDetailInfo>;

export const showJobReply = z.object({
  begin_time: text,
  end_time: text,
  fail_reason: text,
  id: text,
  job_error_code: text,
  job_type: text,
  status: text,
  sub_jobs: list(jobDetailInfo),
  sub_jobs_total: int,
});
export type ShowJobReply = z.infer<typeof showJobReply>;

/** A job with its sub-jobs. */
export const showJob = operation('ShowJob', 'GET', '/v2/{project_id}/workspace-jobs/{job_id}', {
  reply: showJobReply,
});

/** The manual asks for `job_type` or `job_id`. */
export const listItaSubJobsQuery = z.strictObject({
  status: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  job_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  job_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  desktop_pool_id: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(SUB_JOB_LIMIT))),
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(SUB_JOB_LAST_OFFSET))),
});
export type ListItaSubJobsQuery = z.infer<typeof listItaSubJobsQuery>;

export const listItaSubJobsReply = z.object({ jobs: list(jobDetailInfo), total_count: int });

export const listItaSubJobs = operation('ListItaSubJobs', 'GET', '/v2/{project_id}/workspace-sub-jobs', {
  query: listItaSubJobsQuery,
  reply: listItaSubJobsReply,
  pages: { limit: SUB_JOB_LIMIT, lastOffset: SUB_JOB_LAST_OFFSET, rows: 'jobs', total: 'total_count' },
});
