import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { subJobsQuery } from '~/api/jobs';
import type { JobDetailInfo } from '~/contract/jobs';
import { desktopPath } from '~/domain/paths';
import { useFormat, useMessages } from '~/i18n/I18n';
import type { Unreadable } from '~/lib/url-filters';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { UnreadableBar } from '~/ui/list/UnreadableBar';
import { Pager } from '~/ui/data-table/Pager';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './jobs.module.css';
import { SUB_JOBS_A_PAGE, toJobsParams, toSubJobsQuery, type JobsSearch } from './jobs-search';
import { JobFacts } from './JobFacts';
import { LookupForm } from './LookupForm';
import { reachable, subJobKey } from './read-sub-jobs';
import { SUB_JOB_COLUMNS, SUB_JOB_NAME, subJobName, type SubJobWords } from './SubJobColumns';

const SubJobExport = lazy(async () => ({ default: (await import('./SubJobExport')).SubJobExport }));

const NOTHING = { limit: 0 };
/** While one of the rows still runs they are read again, many less often. */
const REFRESH_MS = 5000;
const REFRESH_MANY_MS = 20_000;
const MANY = 200;

interface ServiceJobsProps {
  search: JobsSearch;
  /** Filters of the address that cannot be read. */
  unreadable: readonly Unreadable[];
}

/** Jobs of the service, whoever started them: looked up by job, kind or pool. */
export function ServiceJobs({ search, unreadable }: ServiceJobsProps) {
  const t = useMessages('jobs').service;
  const format = useFormat();
  const navigate = useNavigate();
  const [, setParams] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [isExporting, setIsExporting] = useState(false);
  const [active] = useState(createActiveRow);
  const words = useMemo<SubJobWords>(() => ({ t, format }), [t, format]);
  const query = toSubJobsQuery(search);
  const jobs = useQuery({
    ...subJobsQuery(query ?? NOTHING),
    enabled: query !== null,
    refetchInterval: ({ state: { data } }) => {
      if (!data?.jobs?.some(isOpen)) return false;
      return data.jobs.length > MANY ? REFRESH_MANY_MS : REFRESH_MS;
    },
  });
  const rows = query === null ? undefined : jobs.data?.jobs;
  const total = jobs.data?.total_count ?? 0;
  const wanted = typed.trim().toLowerCase();
  const shown = useMemo(
    () => rows?.filter((job) => wanted === '' || haystack(job).includes(wanted)),
    [rows, wanted],
  );
  const change = (next: Partial<JobsSearch>, replace = false) =>
    setParams(toJobsParams({ ...search, ...next }), { replace, flushSync: true });
  const instead =
    query === null ? (
      <EmptyState title={t.none} body={t.intro} />
    ) : jobs.error && !rows ? (
      <ErrorState error={jobs.error} onRetry={() => void jobs.refetch()} />
    ) : shown?.length === 0 ? (
      <EmptyState title={t.nothing} body={t.nothingBody} />
    ) : undefined;

  return (
    <>
      <div className={classes.head}>
        <LookupForm key={toJobsParams({ ...search, page: 1 }).toString()} search={search} onLook={change} />
        {search.job_id !== '' && <JobFacts jobId={search.job_id} />}
        <div className={classes.filters}>
          <input
            type="search"
            className={classes.search}
            aria-label={t.search}
            placeholder={t.search}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <output className={classes.note}>{rows ? t.total(total) : ''}</output>
          <div className={classes.tools}>
            <ToolButton
              label={t.export}
              icon={<IconDownload size={14} aria-hidden />}
              disabled={!rows || rows.length === 0}
              onClick={() => setIsExporting(true)}
            />
          </div>
        </div>
        {jobs.error && rows && (
          <StaleBar updatedAt={new Date(jobs.dataUpdatedAt)} onRetry={() => void jobs.refetch()} />
        )}
      </div>
      <UnreadableBar
        unreadable={unreadable}
        names={{ job_id: t.jobId, job_type: t.jobType, desktop_pool_id: t.poolId, status: t.status }}
        onRemove={() => change({}, true)}
      />
      <DataTable
        label={t.label}
        nameColumn={SUB_JOB_NAME}
        columns={SUB_JOB_COLUMNS}
        words={words}
        rows={instead ? [] : shown}
        rowKey={subJobKey}
        rowName={subJobName}
        view={`${toJobsParams(search).toString()} ${wanted}`}
        offset={(search.page - 1) * SUB_JOBS_A_PAGE}
        total={total}
        density="compact"
        stale={jobs.isPlaceholderData}
        active={active}
        onCommand={(_, job) => {
          const id = job.entities?.desktop_id;
          if (id) void navigate(desktopPath(id));
        }}
        instead={instead}
      />
      {query !== null && (
        <Pager
          page={search.page}
          pageSize={SUB_JOBS_A_PAGE}
          total={rows ? reachable(total) : null}
          pageSizes={[SUB_JOBS_A_PAGE]}
          onPage={(page) => change({ page })}
          onPageSize={() => undefined}
        />
      )}
      {isExporting && (
        <Suspense fallback={null}>
          <SubJobExport
            search={search}
            shown={shown ?? []}
            total={total}
            words={words}
            onClose={() => setIsExporting(false)}
          />
        </Suspense>
      )}
    </>
  );
}

const isOpen = ({ status }: JobDetailInfo) => status === 'RUNNING' || status === 'WAITING';

function haystack(job: JobDetailInfo): string {
  return [subJobName(job), job.entities?.desktop_id, job.ip_address, job.entities?.ip_address]
    .filter(Boolean)
    .join('\n')
    .toLowerCase();
}
