import { useQuery } from '@tanstack/react-query';
import { jobQuery } from '~/api/jobs';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './jobs.module.css';

const REFRESH_MS = 5000;

/** What the service says of one job as a whole. */
export function JobFacts({ jobId }: { jobId: string }) {
  const t = useMessages('jobs').service;
  const query = useQuery({
    ...jobQuery(jobId),
    refetchInterval: (state) => {
      const status = state.state.data?.status;
      return status === 'RUNNING' || status === 'WAITING' ? REFRESH_MS : false;
    },
  });
  if (query.error && !query.data)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} compact />;
  const job = query.data;
  if (!job) return null;
  const begin = parseWireTime(job.begin_time);
  const end = parseWireTime(job.end_time);
  return (
    <div className={classes.facts}>
      <strong>{t.job}</strong>
      <span>{t.statuses[job.status ?? ''] ?? job.status}</span>
      {job.job_type && <span>{job.job_type}</span>}
      {begin && (
        <span>
          {t.columns.begin_time} <RelativeTime date={begin} />
        </span>
      )}
      {end && (
        <span>
          {t.columns.end_time} <RelativeTime date={end} />
        </span>
      )}
      <span>{t.total(job.sub_jobs_total ?? job.sub_jobs?.length ?? 0)}</span>
      {(job.job_error_code || job.fail_reason) && (
        <span className={classes.problem}>
          {[job.job_error_code, job.fail_reason].filter(Boolean).join(' ')}
        </span>
      )}
    </div>
  );
}
