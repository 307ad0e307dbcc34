import type { JobDetailInfo } from '~/contract/jobs';
import { desktopPath } from '~/domain/paths';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { parseWireTime } from '~/lib/time';
import type { Column } from '~/ui/data-table/column';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import classes from './jobs.module.css';

/** What the cells of sub-jobs need beside their row. */
export interface SubJobWords {
  t: Messages<'jobs'>['service'];
  format: Format;
}
type SubJobColumn = Column<JobDetailInfo, SubJobWords>;
type ColumnId = keyof SubJobWords['t']['columns'];

const TONES: Record<string, Tone> = {
  WAITING: 'plain',
  RUNNING: 'progress',
  SUCCESS: 'good',
  FAILED: 'failed',
};

/** The desktop a sub-job is about, by its name if it has one. */
export function subJobName(job: JobDetailInfo): string {
  return job.entities?.desktop_name || job.desktop_name || job.entities?.desktop_id || job.id || '';
}

function statusText({ status, process }: JobDetailInfo, { t, format }: SubJobWords): string {
  const word = t.statuses[status ?? ''] ?? status ?? '';
  return status === 'RUNNING' && typeof process === 'number'
    ? `${word}, ${format.percent(process / 100)}`
    : word;
}

/** What a column holds as text: for cells and for the export. */
export const SUB_JOB_TEXT: Record<ColumnId, (job: JobDetailInfo, words: SubJobWords) => string> = {
  desktop: subJobName,
  status: statusText,
  jobType: (job) => job.job_type ?? '',
  begin: (job, { format }) => timeText(job.begin_time, format),
  end: (job, { format }) => timeText(job.end_time, format),
  code: (job) => job.error_code ?? '',
  reason: (job) => job.fail_reason ?? job.message ?? '',
  user: (job) => job.entities?.user_name || job.attach_user || '',
  job: (job) => job.job_id ?? '',
  id: (job) => job.id ?? '',
};

function timeText(value: string | null | undefined, format: Format): string {
  const date = parseWireTime(value);
  return date ? format.absolute(date) : (value ?? '');
}

export const SUB_JOB_NAME: SubJobColumn = {
  id: 'desktop',
  width: 180,
  header: ({ t }) => t.columns.desktop,
  cell: (job) =>
    job.entities?.desktop_id ? (
      <a
        href={desktopPath(job.entities.desktop_id)}
        tabIndex={-1}
        data-command="desktop"
        className={classes.link}
      >
        {subJobName(job)}
      </a>
    ) : (
      subJobName(job)
    ),
};

const plain = (id: ColumnId, width: number, mono = false): SubJobColumn => ({
  id,
  width,
  header: ({ t }) => t.columns[id],
  cell: (job, words) => {
    const text = SUB_JOB_TEXT[id](job, words);
    if (text === '') return <NoValue />;
    return (
      <span className={mono ? classes.mono : undefined} title={text}>
        {text}
      </span>
    );
  },
});

const time = (id: 'begin' | 'end', field: 'begin_time' | 'end_time'): SubJobColumn => ({
  id,
  width: 120,
  header: ({ t }) => t.columns[id],
  cell: (job) => <RelativeTime date={parseWireTime(job[field])} />,
});

export const SUB_JOB_COLUMNS: readonly SubJobColumn[] = [
  {
    id: 'status',
    width: 140,
    header: ({ t }) => t.columns.status,
    cell: (job, words) => (
      <StatusMark tone={TONES[job.status ?? ''] ?? 'plain'} word={statusText(job, words)} />
    ),
  },
  plain('jobType', 160),
  time('begin', 'begin_time'),
  time('end', 'end_time'),
  plain('reason', 280),
  plain('code', 130, true),
  plain('user', 140),
  plain('job', 220, true),
  plain('id', 220, true),
];
