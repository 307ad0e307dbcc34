import { readSubJobs } from '~/api/jobs';
import type { JobDetailInfo } from '~/contract/jobs';
import type { ReadProgress } from '~/ui/list/read-progress';
import { SUB_JOB_PAGES, SUB_JOBS_A_PAGE, toSubJobsQuery, type JobsSearch } from './jobs-search';

/** Names a sub-job in lists of them. */
export const subJobKey = (job: JobDetailInfo) => job.id ?? `${job.job_id}/${job.entities?.desktop_id}`;

/** How many of the sub-jobs the service counts it can be asked for. */
export function reachable(total: number): number {
  return Math.min(total, SUB_JOB_PAGES * SUB_JOBS_A_PAGE);
}

/**
 * Reads every sub-job of a search that the service can be asked for (ListItaSubJobs), 1,000 a call, in order. Stops at the total
 * of the first answer, so that jobs begun meanwhile cannot keep it going.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readAllSubJobs(
  search: JobsSearch,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<JobDetailInfo[]> {
  // Rows shift while pages are read one after another; a row met twice counts once.
  const rows = new Map<string, JobDetailInfo>();
  let pages = 1;
  let total = 0;
  for (let page = 1; page <= pages; page += 1) {
    const query = toSubJobsQuery(search, page);
    if (!query) break;
    const reply = await readSubJobs(query, signal);
    const found = reply.jobs ?? [];
    if (page === 1) {
      total = reachable(reply.total_count ?? found.length);
      pages = Math.ceil(total / SUB_JOBS_A_PAGE);
    }
    for (const job of found) rows.set(subJobKey(job), job);
    onProgress({ read: Math.min((page - 1) * SUB_JOBS_A_PAGE + found.length, total), total });
    if (found.length === 0) break;
  }
  return [...rows.values()];
}
