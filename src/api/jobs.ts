import { queryOptions } from '@tanstack/react-query';
import { listItaSubJobs, showJob, type JobDetailInfo, type ListItaSubJobsQuery } from '~/contract/jobs';
import { call } from './http';
import { listSource } from './list-source';

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

/** Names a sub-job in lists of them. */
export const subJobKey = (job: JobDetailInfo) => job.id ?? `${job.job_id}/${job.entities?.desktop_id}`;

/** Everything about sub-jobs begins with this key. */
export const subJobsKey = ['jobs', 'sub-jobs'] as const;

/** Sub-jobs (ListItaSubJobs): a page of them, or all that the service can be asked for. */
export const subJobsSource = listSource(listItaSubJobs, subJobsKey, subJobKey);

/** The sub-jobs that failed of each of these jobs, which are over. Key: ['jobs', 'sub-jobs', 'failed', jobIds]. */
export function failedSubJobsQuery(jobIds: readonly string[]) {
  return queryOptions({
    queryKey: [...subJobsKey, 'failed', jobIds],
    queryFn: ({ signal }) =>
      Promise.all(jobIds.map((job_id) => subJobsSource.all({ job_id, status: 'FAILED' }, { signal }))),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
