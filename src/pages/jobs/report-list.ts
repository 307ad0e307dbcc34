import { TEXT_LIMIT } from '~/contract/wire';
import type { OutcomeState } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { oneOf, text } from '~/ui/list/filters/one-value';
import type { ListView } from '~/ui/list/list';
import { hasWords, inMemory, type AllRows, wordSearch, type MemoryRule } from '~/ui/list/rows-in-memory';
import { kindOfMail, MAIL_ORDER } from './report-mails';
import { reasonKey } from './failure-reasons';
import { faultOf, idOf, type ReportRow } from './report-rows';

/** The states a report is narrowed to. On its way counts as waiting: it is so for a moment only. */
export const REPORT_STATES = [
  'running',
  'waiting',
  'succeeded',
  'failed',
  'unknown',
  'cancelled',
  'skipped',
] as const;
type ReportState = (typeof REPORT_STATES)[number];

interface ReportView extends ListView {
  state: ReportState | '';
  /** As `reasonKey` writes it, whole or a part. */
  reason: string;
  q: string;
}

const COLUMNS = ['step', 'state', 'mail', 'reason', 'code', 'request_id', 'part', 'job_id', 'id'] as const;

/** What only the reports of some actions have: those made of several steps, and those the service writes to people about. */
interface ReportHas {
  readonly steps: boolean;
  readonly mails: boolean;
}

const columnsOf = ({ steps, mails }: ReportHas) =>
  COLUMNS.filter((column) => (column !== 'step' || steps) && (column !== 'mail' || mails));

const shownAs = (state: OutcomeState): ReportState => (state === 'sending' ? 'waiting' : state);

export const REPORT_RULE: MemoryRule<ReportRow, ReportView> = {
  matches: (row, { state, reason, q }) => {
    if (state !== '' && shownAs(row.outcome.state) !== state) return false;
    if (reason !== '' && !reasonKey(row).toLowerCase().includes(reason.toLowerCase())) return false;
    const fault = faultOf(row);
    const { name, step } = row.item;
    const users = step?.users.map((user) => user.name) ?? [];
    return hasWords([name, idOf(row), row.jobId, fault?.code, fault?.reason, fault?.requestId, ...users], q);
  },
  sorts: {
    name: ({ item }) => item.name,
    step: ({ item }) => item.step?.at ?? -1,
    state: ({ outcome }) => REPORT_STATES.indexOf(shownAs(outcome.state)),
    mail: ({ mail }) => (mail ? MAIL_ORDER.indexOf(kindOfMail(mail)) : MAIL_ORDER.length),
    reason: (row) => faultOf(row)?.reason ?? '',
    code: (row) => faultOf(row)?.code ?? '',
    part: ({ part }) => part,
  },
};

/** The outcome of each item of an action, in the order they were chosen. */
export const reportList = (all: AllRows<ReportRow>, has: ReportHas) =>
  defineList({
    noun: 'report',
    rowKey: (row) => row.key,
    rowName: (row) => row.item.name,
    item: (row) => row.item,
    filters: {
      state: oneOf(REPORT_STATES, { useLabels: () => useMessages('actions').states }),
      reason: text({ max: TEXT_LIMIT, contains: true }),
      q: text({ max: TEXT_LIMIT, contains: true }),
    },
    pageSizes: [100, 200, 500, 1000],
    columns: { all: columnsOf(has), usual: columnsOf(has) },
    idColumn: 'id',
    quick: wordSearch(TEXT_LIMIT),
    ...inMemory(all, REPORT_RULE),
  });
