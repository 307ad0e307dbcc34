import { useMemo } from 'react';
import type { JobDetailInfo } from '~/contract/jobs';
import { timeColumn } from '~/ui/list/time-column';
import { desktopPath } from '~/domain/paths';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import { subJobName, type subJobList } from './sub-jobs-list';

/** What the cells of sub-jobs need beside their row. */
export interface SubJobWords {
  t: Messages<'jobs'>['service'];
  format: Format;
}

export function useSubJobWords(): SubJobWords {
  const t = useMessages('jobs').service;
  const format = useFormat();
  return useMemo(() => ({ t, format }), [t, format]);
}

const TONES: Record<string, Tone> = {
  WAITING: 'plain',
  RUNNING: 'progress',
  SUCCESS: 'good',
  FAILED: 'failed',
};

function statusText({ status, process }: JobDetailInfo, { t, format }: SubJobWords): string {
  const word = t.statuses[status ?? ''] ?? status ?? '';
  return status === 'RUNNING' && typeof process === 'number'
    ? `${word}, ${format.percent(process / 100)}`
    : word;
}

const time = (field: 'begin_time' | 'end_time') =>
  timeColumn<JobDetailInfo>((job) => parseWireTime(job[field]));

/** What the cells ask for. */
export type SubJobCommand = 'desktop';

export const subJobColumns: ListColumns<JobDetailInfo, SubJobWords, ColumnIdOf<typeof subJobList>> = {
  name: {
    width: 180,
    text: subJobName,
    cell: (job) =>
      job.entities?.desktop_id ? (
        <a
          href={desktopPath(job.entities.desktop_id)}
          tabIndex={-1}
          className={rowLink.link}
          {...command<SubJobCommand>('desktop')}
        >
          {subJobName(job)}
        </a>
      ) : (
        subJobName(job)
      ),
  },
  status: {
    width: 140,
    text: statusText,
    cell: (job, words) => (
      <StatusMark tone={TONES[job.status ?? ''] ?? 'plain'} word={statusText(job, words)} />
    ),
  },
  job_type: { width: 160, text: (job) => job.job_type ?? '' },
  begin_time: time('begin_time'),
  end_time: time('end_time'),
  fail_reason: { width: 280, text: (job) => job.fail_reason ?? job.message ?? '' },
  error_code: { width: 130, text: (job) => job.error_code ?? '' },
  user_name: { width: 140, text: (job) => job.entities?.user_name || job.attach_user || '' },
  job_id: { width: 220, text: (job) => job.job_id ?? '' },
  id: { width: 220, text: (job) => job.id ?? '' },
};
