import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listItaSubJobs, showJob, type ListItaSubJobsQuery } from '~/contract/jobs';
import { call } from './http';

/** Reads one job with its sub-jobs (ShowJob), without the cache. */
export function readJob(jobId: string, signal?: AbortSignal) {
  return call(showJob, { params: { job_id: jobId }, signal });
}

/** Reads one page of sub-jobs (ListItaSubJobs), without the cache. */
export function readSubJobs(query: ListItaSubJobsQuery, signal?: AbortSignal) {
  return call(listItaSubJobs, { query, signal });
}

/** One job. Key: ['jobs', 'one', jobId]. */
export function jobQuery(jobId: string) {
  return queryOptions({
    queryKey: ['jobs', 'one', jobId],
    queryFn: ({ signal }) => readJob(jobId, signal),
  });
}

/** One page of sub-jobs. Key: ['jobs', 'sub-jobs', query]. */
export function subJobsQuery(query: ListItaSubJobsQuery) {
  return queryOptions({
    queryKey: ['jobs', 'sub-jobs', query],
    queryFn: ({ signal }) => readSubJobs(query, signal),
    placeholderData: keepPreviousData,
  });
}
