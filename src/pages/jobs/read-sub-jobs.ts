import { readSubJobs } from '~/api/jobs';
import { readPages } from '~/api/read-pages';
import { SUB_JOB_LAST_OFFSET, SUB_JOB_LIMIT, type JobDetailInfo } from '~/contract/jobs';
import type { ReadProgress } from '~/ui/list/read-progress';
import { SUB_JOB_PAGES, SUB_JOBS_A_PAGE, toSubJobsQuery, type JobsSearch } from './jobs-search';

/** Names a sub-job in lists of them. */
export const subJobKey = (job: JobDetailInfo) => job.id ?? `${job.job_id}/${job.entities?.desktop_id}`;

/** How many of the sub-jobs the service counts it can be asked for. */
export function reachable(total: number): number {
  return Math.min(total, SUB_JOB_PAGES * SUB_JOBS_A_PAGE);
}

/**
 * Reads every sub-job of a search that the service can be asked for (ListItaSubJobs), in order.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readAllSubJobs(
  search: JobsSearch,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<JobDetailInfo[]> {
  const query = toSubJobsQuery(search);
  if (!query) return [];
  const { rows } = await readPages({
    signal,
    onProgress,
    limit: SUB_JOB_LIMIT,
    lastOffset: SUB_JOB_LAST_OFFSET,
    rowKey: subJobKey,
    readPage: async (offset, limit) => {
      const { jobs, total_count } = await readSubJobs({ ...query, offset, limit }, signal);
      return { rows: jobs ?? [], total: total_count == null ? total_count : reachable(total_count) };
    },
  });
  return rows;
}
