import * as z from 'zod/mini';
import {
  DAY_INTERVAL_LIMIT,
  EXEC_PERIOD_LIMIT,
  EXTRA_PARAMS_CREATE_LIMIT,
  EXTRA_PARAMS_UPDATE_LIMIT,
  GRAY_COUNT_LIMIT,
  OBJECT_TYPES,
  OBJECTS_LIMIT,
  PRIORITY_LIMIT,
  TASK_DESCRIPTION_LIMIT,
  TASK_NAME_LIMIT,
  TASK_TYPES,
  WAIT_TIME_LIMIT,
} from '~/contract/scheduled-tasks';
import { dayOf, timeOf, wallFrom } from '~/domain/schedule/zone-time';
import type { Messages } from '~/i18n/areas';
import { readJson } from '~/lib/json-text';
import type { TypedNumber } from '~/lib/typed-number';
import { target } from '~/pages/scheduled-tasks/target';
import { shaped, taskValues } from './task-values';
import { NEVER_TRIGGERED, triggerRules, type TriggerConfigs } from './trigger-rules';

type Words = Messages<'schedule'>['errors'];

/** What starts a task: the clock, in one of four ways, or a trigger. */
export const KINDS = ['once', 'daily', 'weekly', 'monthly', 'trigger'] as const;
export type Kind = (typeof KINDS)[number];
/** How the first batch of a script is chosen. */
export const GRAY_WAYS = ['none', 'count', 'desktops'] as const;

const MONTH_DAY = /^(?:3[01]|[12]\d|[1-9]|L)$/;
const MONTH = /^(?:1[0-2]|[1-9])$/;
const WEEKDAY = /^[1-7]$/;

/** Input that is not a number is kept beside the numbers, until it is refused. */
const typedNumber = z.nullable(z.union([z.number(), z.string()]));

export const taskDraft = z.object({
  name: z.string().check(z.trim()),
  description: z.string().check(z.trim()),
  /** Empty until chosen. A kind the console does not know stays as it came: an edit does not send it. */
  taskType: z.string(),
  force: z.boolean(),
  /** Null while it is not known whether the task is enabled; it is left as it is then. */
  enabled: z.nullable(z.boolean()),
  /** JSON, unchanged. */
  extraParams: z.string(),
  /** Empty for a task whose kind the console does not know. */
  kind: z.union([z.literal(''), z.enum(KINDS)]),
  timeZone: z.string(),
  /** HH:mm or HH:mm:ss */
  time: z.string(),
  /** Empty for none, or yyyy-MM-ddTHH:mm with seconds or without. */
  expiry: z.string(),
  date: z.string(),
  interval: typedNumber,
  /** Lists in the words of the wire: 1 is Sunday; L is the last day of a month. */
  weekdays: z.array(z.string()),
  months: z.array(z.string()),
  days: z.array(z.string()),
  lifeCycleType: z.string(),
  /** Minutes, as are periods; null leaves them to the service. */
  waitTime: typedNumber,
  execPeriod: typedNumber,
  priority: typedNumber,
  targets: z.array(target),
  /** Of a task that exists: whether the targets take the place of those it has, or it is left with none. */
  objectsUpdate: z.enum(['replace', 'clear']),
  gray: z.enum(GRAY_WAYS),
  grayCount: typedNumber,
  grayDesktopIds: z.array(z.string()),
  grayThreshold: typedNumber,
});

/** The input. The fields of every kind are side by side, so that changing the kind loses nothing. */
export type TaskDraft = z.infer<typeof taskDraft>;

/** What else the form is checked against. */
export interface TaskContext {
  readonly editing: boolean;
  /** What the service says about triggers, once it is read. */
  readonly triggers?: TriggerConfigs | undefined;
}

type Refuse = (field: keyof TaskDraft, message: string) => void;

/**
 * From the input to a union of possible tasks. What the form refuses is at the field it is about, and only of what applies
 * to the chosen kind and task.
 */
export function taskFormSchema(t: Words, context: TaskContext) {
  const checkedDraft = taskDraft.check((checked) => {
    const { value } = checked;
    const refuse: Refuse = (field, message) =>
      checked.issues.push({ code: 'custom', input: value, path: [field], message, continue: true });
    checkTask(value, t, context, refuse);
    checkSchedule(value, t, refuse);
    if (value.kind === 'trigger') checkTrigger(value, t, context, refuse);
    checkTargets(value, t, context, refuse);
    if (value.taskType === 'EXECUTE_SCRIPT') checkGray(value, t, refuse);
  });
  const shape = z.transform((draft: TaskDraft) =>
    shaped(ownPeriod(draft, context), context.editing ? 'update' : 'create'),
  );
  return z.pipe(z.pipe(checkedDraft, shape), taskValues);
}

/** A period is sent only for triggers that take one; that of a task that exists is left as it is. */
function ownPeriod(draft: TaskDraft, { editing, triggers }: TaskContext): TaskDraft {
  const { takesPeriod } = triggerRules(triggers, draft.lifeCycleType, draft.taskType);
  const isLeft = editing && typeof draft.execPeriod === 'number';
  return takesPeriod || isLeft ? draft : { ...draft, execPeriod: null };
}

function checkTask(value: TaskDraft, t: Words, { editing }: TaskContext, refuse: Refuse): void {
  if (value.name === '') refuse('name', t.noName);
  if (value.name.length > TASK_NAME_LIMIT) refuse('name', t.tooLong(TASK_NAME_LIMIT));
  if (value.description.length > TASK_DESCRIPTION_LIMIT)
    refuse('description', t.tooLong(TASK_DESCRIPTION_LIMIT));
  if (!editing && !TASK_TYPES.some((known) => known === value.taskType)) refuse('taskType', t.noTaskType);
  const most = editing ? EXTRA_PARAMS_UPDATE_LIMIT : EXTRA_PARAMS_CREATE_LIMIT;
  if (value.extraParams.length > most) refuse('extraParams', t.tooLong(most));
  else if (value.extraParams.trim() !== '') {
    const json = readJson(value.extraParams);
    if (json.fault) refuse('extraParams', t.json(json.fault.line, json.fault.column));
    else if (json.members === null) refuse('extraParams', t.notAnObject);
  }
}

function checkSchedule(value: TaskDraft, t: Words, refuse: Refuse): void {
  if (value.kind === '') refuse('kind', t.noKind);
  if (value.timeZone === '') refuse('timeZone', t.noTimeZone);
  if (value.expiry !== '' && wallFrom(value.expiry) === null) refuse('expiry', t.noExpiry);
  if (value.kind === '' || value.kind === 'trigger') return;
  if (timeOf(value.time) === null) refuse('time', t.noTime);
  if (value.kind === 'once' && dayOf(value.date) === null) refuse('date', t.noDate);
  if (value.kind === 'daily' && !isWithin(value.interval, 1, DAY_INTERVAL_LIMIT))
    refuse('interval', t.interval(DAY_INTERVAL_LIMIT));
  if (value.kind === 'weekly' && !isListOf(value.weekdays, WEEKDAY)) refuse('weekdays', t.noWeekday);
  if (value.kind !== 'monthly') return;
  if (!isListOf(value.months, MONTH)) refuse('months', t.noMonth);
  if (!isListOf(value.days, MONTH_DAY)) refuse('days', t.noDay);
}

function checkTrigger(value: TaskDraft, t: Words, { editing, triggers }: TaskContext, refuse: Refuse): void {
  const rules = triggerRules(triggers, value.lifeCycleType, value.taskType);
  if (NEVER_TRIGGERED.includes(value.taskType)) refuse('kind', t.notOnTrigger);
  if (value.lifeCycleType === '') refuse('lifeCycleType', t.noTrigger);
  else if (!rules.allowed && !NEVER_TRIGGERED.includes(value.taskType))
    refuse('lifeCycleType', t.notWithTrigger);
  if (value.waitTime !== null && !isWithin(value.waitTime, rules.leastWait, WAIT_TIME_LIMIT))
    refuse('waitTime', t.minutesBetween(rules.leastWait, WAIT_TIME_LIMIT));
  if (
    rules.takesPeriod &&
    value.execPeriod !== null &&
    !isWithin(value.execPeriod, rules.leastPeriod, EXEC_PERIOD_LIMIT)
  )
    refuse('execPeriod', t.minutesBetween(rules.leastPeriod, EXEC_PERIOD_LIMIT));
  if (editing && value.priority !== null && !isWithin(value.priority, 1, PRIORITY_LIMIT))
    refuse('priority', t.between(1, PRIORITY_LIMIT));
}

function checkTargets(value: TaskDraft, t: Words, { editing }: TaskContext, refuse: Refuse): void {
  const { targets } = value;
  if (editing && value.objectsUpdate === 'clear') return;
  if (targets.length === 0) refuse('targets', t.noTargets);
  if (targets.length > OBJECTS_LIMIT) refuse('targets', t.tooManyTargets(OBJECTS_LIMIT));
  const bad = targets.find(
    ({ type, id }) => !OBJECT_TYPES.some((known) => known === type) || (id === '' && type !== 'ALL_DESKTOPS'),
  );
  if (bad) refuse('targets', t.badTarget(bad.name || bad.id || bad.type));
  if (value.kind !== 'trigger' && targets.some(({ type }) => type === 'ALL_DESKTOPS'))
    refuse('targets', t.allOnlyOnTrigger);
}

function checkGray(value: TaskDraft, t: Words, refuse: Refuse): void {
  const { gray, grayCount, grayDesktopIds, grayThreshold } = value;
  if (gray === 'none') return;
  if (gray === 'count' && !isWithin(grayCount, 1, GRAY_COUNT_LIMIT))
    refuse('grayCount', t.between(1, GRAY_COUNT_LIMIT));
  if (gray === 'desktops' && grayDesktopIds.length === 0) refuse('grayDesktopIds', t.noGrayDesktops);
  if (gray === 'desktops' && grayDesktopIds.length > GRAY_COUNT_LIMIT)
    refuse('grayDesktopIds', t.tooManyGrayDesktops(GRAY_COUNT_LIMIT));
  if (grayThreshold === null) return;
  if (typeof grayThreshold === 'string' || !isWithin(grayThreshold, 1, GRAY_COUNT_LIMIT))
    refuse('grayThreshold', t.between(1, GRAY_COUNT_LIMIT));
  else if (gray === 'count' && typeof grayCount === 'number' && grayThreshold >= grayCount)
    refuse('grayThreshold', t.thresholdBelowCount(grayCount));
  else if (gray === 'desktops' && grayDesktopIds.length > 0 && grayThreshold > grayDesktopIds.length)
    refuse('grayThreshold', t.thresholdBeyondDesktops(grayDesktopIds.length));
}

const isWithin = (value: TypedNumber, least: number, most: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const isListOf = (list: readonly string[], pattern: RegExp) =>
  list.length > 0 && list.every((item) => pattern.test(item));
