import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import type { ActionSpec } from '~/domain/actions/define-action';
import { OUTCOME_TONES } from '~/domain/actions/progress/OutcomeMark';
import { NoValue } from '~/ui/data-table/NoValue';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { reportList } from './report-list';
import { kindOfMail } from './report-mails';
import { faultOf, idOf, type ReportRow } from './report-rows';

/** What the cells of a report need beside their row. */
export interface ReportWords {
  spec: ActionSpec;
  t: Messages<'jobs'>['report'];
  actions: Messages<'actions'>;
  domain: Messages<'domain'>;
  format: Format;
}

/** The state of an item in words, with its progress. */
export function stateText({ outcome }: ReportRow, { actions, t, format }: ReportWords): string {
  const word = actions.states[outcome.state] ?? outcome.state;
  if (outcome.state === 'running' && outcome.progress !== null)
    return `${word}, ${format.percent(outcome.progress / 100)}`;
  return outcome.state === 'succeeded' && outcome.byWord ? `${word}, ${t.byWord}` : word;
}

/** Why an item failed, was left out, or how it stood when it was looked at. */
export function reasonText({ outcome }: ReportRow, words: ReportWords): string {
  const { spec, actions, t, format } = words;
  if (outcome.state === 'skipped') return actions.skipped[outcome.why] ?? outcome.why;
  if (outcome.state === 'failed' && outcome.forbidden)
    return [outcome.reason, t.forbidden, spec.rightsHint && t[spec.rightsHint]].filter(Boolean).join(' ');
  if (outcome.state === 'failed' && outcome.notInEffect)
    return [outcome.reason, t.notInEffect].filter(Boolean).join(' ');
  if (outcome.state === 'failed') return outcome.reason || t.noReason;
  if (outcome.state !== 'unknown') return '';
  const { seen, reason } = outcome;
  const stands = !seen
    ? t.notSeen
    : seen.status === null
      ? t.seenGone(format.time(new Date(seen.at)))
      : t.seenAt(standsAs(seen.status, seen.task, words), format.time(new Date(seen.at)));
  return `${reason || t.noAnswer}. ${stands}`;
}

function standsAs(status: string, task: string, { domain, format }: ReportWords): string {
  return format.list([domain.status[status] ?? status, task && (domain.task[task] ?? task)]);
}

/** What became of the mail about an item; '' where nobody is written to about it, or not yet. */
export function mailText({ mail }: ReportRow, { t }: Pick<ReportWords, 't'>): string {
  if (!mail) return '';
  if (typeof mail === 'string') return t.mail[mail];
  const { sent, failed, reason, isDomainGroup } = mail;
  if (sent + failed > 1) return t.mail.several(sent, failed);
  if (failed > 0) return t.mail.failed(reason);
  if (sent > 0) return t.mail.sent;
  return isDomainGroup ? t.mail.noneForDomain : t.mail.none;
}

const MAIL_TONES = {
  failed: 'attention',
  unread: 'plain',
  reading: 'plain',
  none: 'plain',
  sent: 'good',
} as const;

/** What the cells ask for. */
export type ReportCommand = 'open';

export const reportColumns: ListColumns<ReportRow, ReportWords, ColumnIdOf<ReturnType<typeof reportList>>> = {
  name: {
    width: 260,
    sort: 'name',
    text: ({ item }) => item.name,
    cell: ({ item }, { spec }) => (
      <a
        href={spec.subject.itemPath(item)}
        tabIndex={-1}
        className={rowLink.link}
        title={item.name}
        {...command<ReportCommand>('open')}
      >
        {item.name}
      </a>
    ),
  },
  step: {
    width: 190,
    sort: 'step',
    text: ({ item }, { actions }) =>
      item.step ? (actions.kinds[item.step.kind]?.name ?? item.step.kind) : '',
  },
  state: {
    width: 160,
    sort: 'state',
    text: stateText,
    cell: (row, words) => <StatusMark tone={OUTCOME_TONES[row.outcome.state]} word={stateText(row, words)} />,
  },
  mail: {
    width: 250,
    sort: 'mail',
    text: mailText,
    cell: (row, words) => {
      if (!row.mail) return <NoValue />;
      const word = mailText(row, words);
      if (typeof row.mail === 'string') return <span>{word}</span>;
      return (
        <span title={word}>
          <StatusMark tone={MAIL_TONES[kindOfMail(row.mail)]} word={word} />
        </span>
      );
    },
  },
  reason: { width: 300, sort: 'reason', text: reasonText },
  code: { width: 130, sort: 'code', text: (row) => faultOf(row)?.code ?? '' },
  request_id: { width: 150, text: (row) => faultOf(row)?.requestId ?? '' },
  part: {
    width: 90,
    align: 'end',
    sort: 'part',
    text: ({ part }, { format }) => (part === 0 ? '' : format.number(part)),
  },
  job_id: { width: 200, text: ({ jobId }) => jobId },
  id: { width: 260, text: idOf },
};
