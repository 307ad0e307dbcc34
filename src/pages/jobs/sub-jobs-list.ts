import { useQuery } from '@tanstack/react-query';
import { createElement, useState, useSyncExternalStore } from 'react';
import { subJobKey, subJobsKey, subJobsSource } from '~/api/jobs';
import { JOB_STATUSES, JOB_TYPES, SUB_JOB_LAST_OFFSET, type JobDetailInfo } from '~/contract/jobs';
import { TEXT_LIMIT } from '~/contract/wire';
import { useMessages } from '~/i18n/I18n';
import { createStore } from '~/lib/store';
import { defineList } from '~/ui/list/define-list';
import { anyOf, text } from '~/ui/list/filters/one-value';
import { sliceOf, type ListView } from '~/ui/list/list';
import { NO_PAGES, rowsOf, usePage, type ListRows } from '~/ui/list/list-rows';
import { hasWords, rowsOfView, useRowsInMemory, type MemoryRule } from '~/ui/list/rows-in-memory';
import classes from './jobs.module.css';

/** While one of the rows still runs they are read again, many less often. */
const REFRESH_MS = 5000;
const REFRESH_MANY_MS = 20_000;
const MANY = 200;

const COLUMNS = [
  'status',
  'job_type',
  'begin_time',
  'end_time',
  'fail_reason',
  'error_code',
  'user_name',
  'job_id',
  'id',
] as const;

interface Lookup {
  job_id: string;
  job_type: string;
  desktop_pool_id: string;
  status: string;
}
interface SubJobView extends ListView, Lookup {
  desktop: string;
}

/** The service lists sub-jobs of a job, of a kind of job, or of a pool; it does not find them by desktop. */
export const subJobList = defineList({
  noun: 'sub-jobs',
  rowKey: subJobKey,
  rowName: subJobName,
  filters: {
    job_id: text({ max: TEXT_LIMIT }),
    job_type: text({ max: TEXT_LIMIT }),
    desktop_pool_id: text({ max: TEXT_LIMIT }),
    status: anyOf(JOB_STATUSES, { useLabels: () => useMessages('jobs').service.statuses }),
    desktop: text({ max: TEXT_LIMIT, contains: true }),
  },
  loadOptions: async () => ({ job_type: () => JOB_TYPES.map((value) => ({ value, label: value })) }),
  applies: (name, values) => isLookup(values) || !(name === 'status' || name === 'desktop'),
  pageSizes: [50, 100, 200, 500, 1000],
  columns: { all: COLUMNS, usual: COLUMNS },
  idColumn: 'id',
  quick: {
    text: ({ desktop }) => desktop,
    read: (typed) => {
      const desktop = typed.trim();
      return desktop.length > TEXT_LIMIT
        ? { problem: (t) => t.tooLong(TEXT_LIMIT) }
        : { hint: null, change: { desktop } };
    },
  },
  source: {
    all: async (view: SubJobView, options) =>
      isLookup(view)
        ? rowsOfView(await subJobsSource.all(toSubJobsQuery(view), options), view, BY_DESKTOP)
        : [],
  },
  toQuery: (view): SubJobView => view,
  useRows: useSubJobs,
});

/** The desktop a sub-job is about, by its name if it has one. */
export function subJobName(job: JobDetailInfo): string {
  return job.entities?.desktop_name || job.desktop_name || job.entities?.desktop_id || job.id || '';
}

/** Whether something is named that the service can be asked for. */
function isLookup({ job_id, job_type, desktop_pool_id }: Omit<Lookup, 'status'>): boolean {
  return job_id !== '' || job_type !== '' || desktop_pool_id !== '';
}

/** What the service is asked for. */
export function toSubJobsQuery({ job_id, job_type, desktop_pool_id, status }: Lookup): Partial<Lookup> {
  return {
    ...(job_id !== '' && { job_id }),
    ...(job_type !== '' && { job_type }),
    ...(desktop_pool_id !== '' && { desktop_pool_id }),
    ...(status !== '' && { status }),
  };
}

const BY_DESKTOP: MemoryRule<JobDetailInfo, SubJobView> = {
  matches: (job, { desktop }) => {
    const { desktop_id, ip_address } = job.entities ?? {};
    return hasWords([subJobName(job), desktop_id, job.ip_address, ip_address], desktop);
  },
};

/** Page by page; to find desktops everything that was looked up is read. */
function useSubJobs(view: SubJobView): ListRows<JobDetailInfo> {
  const t = useMessages('jobs').service;
  const words = useMessages('list').exporting;
  const [reading] = useState(() => createStore({ read: 0, total: 0 }));
  const { read, total } = useSyncExternalStore(reading.subscribe, reading.get);
  const query = toSubJobsQuery(view);
  const isNamed = isLookup(view);
  const isSearch = isNamed && view.desktop !== '';
  const page = usePage(isNamed && !isSearch ? subJobsSource.page(query, sliceOf(view)) : NO_PAGES, refetchMs);
  // What hears of the progress is no part of what is read.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  const whole = useQuery({
    queryKey: [...subJobsKey, 'all', query],
    queryFn: async ({ signal }) => {
      const rows = await subJobsSource.all(query, { signal, onProgress: reading.set });
      return { rows, total: rows.length };
    },
    enabled: isSearch,
    refetchInterval: ({ state }) => refetchMs(state.data?.rows ?? []),
  });
  const progress = whole.isFetching ? words.progress(read, total) : undefined;
  const found = useRowsInMemory({ ...rowsOf(whole), progress }, view, BY_DESKTOP);
  if (isSearch) return found;
  if (isNamed) {
    // What is beyond the last offset the service takes cannot be shown.
    const reach = SUB_JOB_LAST_OFFSET + view.page_size;
    if (page.total <= reach) return page;
    return { ...page, total: reach, notice: note(t.unreached(reach, page.total)) };
  }
  const isNarrowed = view.status !== '' || view.desktop !== '';
  return { ...NOTHING, notice: isNarrowed && note(t.needed) };
}

const note = (words: string) => createElement('p', { className: classes.notice }, words);

const NOTHING: ListRows<JobDetailInfo> = {
  rows: [],
  total: 0,
  error: null,
  isStale: false,
  isFetching: false,
  updatedAt: null,
  refetch: () => undefined,
};

function refetchMs(rows: readonly JobDetailInfo[]): number | false {
  if (!rows.some(({ status }) => status === 'RUNNING' || status === 'WAITING')) return false;
  return rows.length > MANY ? REFRESH_MANY_MS : REFRESH_MS;
}
