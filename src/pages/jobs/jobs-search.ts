import * as z from 'zod/mini';
import { SUB_JOB_LAST_OFFSET, SUB_JOB_LIMIT, type ListItaSubJobsQuery } from '~/contract/jobs';
import { readFilters, text, type FilterValues, type ParsedAddress } from '~/lib/url-filters';
import { TEXT_LIMIT } from '~/contract/wire';
import { rawSearch, toSearchParams } from '~/lib/url-state';

export const JOB_VIEWS = ['actions', 'service'] as const;

/** Rows of a page of sub-jobs: as many as the service gives, since only what is here can be searched and exported. */
export const SUB_JOBS_A_PAGE = SUB_JOB_LIMIT;
/** Pages the service can be asked for. */
export const SUB_JOB_PAGES = Math.floor(SUB_JOB_LAST_OFFSET / SUB_JOBS_A_PAGE) + 1;

const value = text({ max: TEXT_LIMIT });
const filters = { job_id: value, job_type: value, desktop_pool_id: value, status: value };
const layout = z.object({
  view: z.catch(z.enum(JOB_VIEWS), 'actions'),
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(SUB_JOB_PAGES)), 1),
});
/** What the address of the jobs page holds: which jobs, and what is looked up of the service. */
export type JobsSearch = FilterValues<typeof filters> & z.infer<typeof layout>;

const DEFAULTS: JobsSearch = {
  view: 'actions',
  job_id: '',
  job_type: '',
  desktop_pool_id: '',
  status: '',
  page: 1,
};

/** Reads the address: the view, and which of its filters cannot be read. */
export function parseJobsSearch(params: URLSearchParams): ParsedAddress<JobsSearch> {
  const { values, unreadable } = readFilters(filters, params);
  const { view, page } = layout.parse(rawSearch(params));
  return { view: { view, ...values, page }, unreadable };
}

export function toJobsParams(search: JobsSearch): URLSearchParams {
  return toSearchParams(search, DEFAULTS);
}

/** The call for the page a search names; null while it names neither a job, nor a kind of job, nor a pool. */
export function toSubJobsQuery(search: JobsSearch): ListItaSubJobsQuery | null {
  const { job_id, job_type, desktop_pool_id, status, page } = search;
  if (job_id === '' && job_type === '' && desktop_pool_id === '') return null;
  return {
    ...(job_id !== '' && { job_id }),
    ...(job_type !== '' && { job_type }),
    ...(desktop_pool_id !== '' && { desktop_pool_id }),
    ...(status !== '' && { status }),
    offset: (page - 1) * SUB_JOBS_A_PAGE,
    limit: SUB_JOBS_A_PAGE,
  };
}
