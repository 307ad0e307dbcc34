import type { Failure } from '~/lib/failure';
import type { TaskDraft } from './task-form-schema';

type Field = keyof TaskDraft;

/** What the service refuses, by its code, and the field it is about. */
const FIELD_OF: Readonly<Record<string, Field>> = {
  'WKS.00100409': 'name',
  'WKS.00100001': 'kind',
  'WKS.00100002': 'date',
  'WKS.00100003': 'time',
  'WKS.00100004': 'interval',
  'WKS.00100005': 'weekdays',
  'WKS.00100006': 'months',
  'WKS.00100007': 'days',
  'WKS.00100008': 'lifeCycleType',
  'WKS.00100009': 'timeZone',
  'WKS.00100010': 'expiry',
  'WKS.00100011': 'lifeCycleType',
  'WKS.00100012': 'waitTime',
  'WKS.00100013': 'execPeriod',
  'WKS.00100014': 'targets',
  'WKS.00100015': 'targets',
  'WKS.00100016': 'extraParams',
  'WKS.00100017': 'gray',
  'WKS.00100018': 'grayThreshold',
};

/** Where each field stands; those left out are in every form. */
const SHOWN_WHEN: Partial<Record<Field, (draft: TaskDraft) => boolean>> = {
  date: ({ kind }) => kind === 'once',
  time: ({ kind }) => kind !== 'trigger' && kind !== '',
  interval: ({ kind }) => kind === 'daily',
  weekdays: ({ kind }) => kind === 'weekly',
  months: ({ kind }) => kind === 'monthly',
  days: ({ kind }) => kind === 'monthly',
  lifeCycleType: ({ kind }) => kind === 'trigger',
  waitTime: ({ kind }) => kind === 'trigger',
  execPeriod: ({ kind }) => kind === 'trigger',
  gray: ({ taskType }) => taskType === 'EXECUTE_SCRIPT',
  grayThreshold: ({ taskType, gray }) => taskType === 'EXECUTE_SCRIPT' && gray !== 'none',
};

/** The field of the form a refusal is about; null when it is about none that is shown. */
export function fieldOf({ code }: Failure, draft: TaskDraft): Field | null {
  const field = FIELD_OF[code ?? ''];
  if (!field || SHOWN_WHEN[field]?.(draft) === false) return null;
  return field;
}
