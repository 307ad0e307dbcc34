import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import type { ActionSpec } from '~/domain/actions/define-action';
import { OUTCOME_TONES } from '~/domain/actions/progress/OutcomeMark';
import type { Column } from '~/ui/data-table/column';
import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from './jobs.module.css';
import type { ReportRow } from './report-rows';

/** What the cells of a report need beside their row. */
export interface ReportWords {
  spec: ActionSpec;
  t: Messages<'jobs'>['report'];
  actions: Messages<'actions'>;
  domain: Messages<'domain'>;
  format: Format;
}

type ReportColumn = Column<ReportRow, ReportWords>;

/** The state of an item in words, with its progress. */
export function stateText({ outcome }: ReportRow, { actions, t, format }: ReportWords): string {
  const word = actions.states[outcome.state] ?? outcome.state;
  if (outcome.state === 'running' && outcome.progress !== null)
    return `${word}, ${format.percent(outcome.progress / 100)}`;
  return outcome.state === 'succeeded' && outcome.byWord ? `${word}, ${t.byWord}` : word;
}

/** Why an item failed, was left out, or how it stood when it was looked at. */
export function reasonText({ outcome }: ReportRow, words: ReportWords): string {
  const { spec, actions, domain, t, format } = words;
  if (outcome.state === 'skipped') return actions.skipped[outcome.why] ?? outcome.why;
  if (outcome.state === 'failed' && outcome.forbidden)
    return [outcome.reason, t.forbidden, spec.rightsHint && t[spec.rightsHint]].filter(Boolean).join(' ');
  if (outcome.state === 'failed') return outcome.reason || t.noReason;
  if (outcome.state !== 'unknown') return '';
  const { seen, reason } = outcome;
  const stands = !seen
    ? t.notSeen
    : seen.status === null
      ? t.seenGone(format.time(new Date(seen.at)))
      : t.seenAt(standsAs(seen.status, seen.task, domain), format.time(new Date(seen.at)));
  return `${reason || t.noAnswer}. ${stands}`;
}

function standsAs(status: string, task: string, domain: Messages<'domain'>): string {
  const words = [domain.status[status] ?? status, task && (domain.task[task] ?? task)];
  return words.filter(Boolean).join(', ');
}

/** error_code and request id, where the service gave them. */
export function factsText({ outcome }: ReportRow): { code: string; requestId: string } {
  return outcome.state === 'failed' || outcome.state === 'unknown'
    ? { code: outcome.code, requestId: outcome.requestId }
    : { code: '', requestId: '' };
}

export const REPORT_NAME: ReportColumn = {
  id: 'name',
  width: 200,
  header: ({ t }) => t.columns.name,
  cell: ({ item }, { spec }) => (
    <a
      href={spec.subject.itemPath(item)}
      tabIndex={-1}
      data-command="open"
      className={classes.link}
      title={item.name}
    >
      {item.name}
    </a>
  ),
};

const text = (
  id: 'reason' | 'code' | 'requestId' | 'job' | 'id',
  width: number,
  value: (row: ReportRow, words: ReportWords) => string,
  mono = false,
): ReportColumn => ({
  id,
  width,
  header: ({ t }) => t.columns[id],
  cell: (row, words) => {
    const shown = value(row, words);
    if (shown === '') return <NoValue />;
    return (
      <span className={mono ? classes.mono : undefined} title={shown}>
        {shown}
      </span>
    );
  },
});

export const REPORT_COLUMNS: readonly ReportColumn[] = [
  {
    id: 'state',
    width: 160,
    header: ({ t }) => t.columns.state,
    cell: (row, words) => <StatusMark tone={OUTCOME_TONES[row.outcome.state]} word={stateText(row, words)} />,
  },
  text('reason', 340, reasonText),
  text('code', 130, (row) => factsText(row).code, true),
  text('requestId', 150, (row) => factsText(row).requestId, true),
  {
    id: 'part',
    width: 90,
    align: 'end',
    header: ({ t }) => t.columns.part,
    cell: ({ part }, { format }) => (part === 0 ? <NoValue /> : format.number(part)),
  },
  text('job', 200, ({ jobId }) => jobId, true),
  text('id', 260, ({ item }) => item.id, true),
];
