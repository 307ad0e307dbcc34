import * as z from 'zod/mini';
import { TASK_TYPES, type TaskType } from '~/contract/scheduled-tasks';
import type { TaskDraft } from './task-form-schema';
import { NEVER_TRIGGERED } from './trigger-rules';

// What a checked form holds: a union on the kind, each arm with its own fields alone, so that an impossible task cannot be typed.

const nonEmpty = z.string().check(z.minLength(1));
const count = z.int().check(z.minimum(1));

const namedTarget = z.object({
  type: z.enum(['DESKTOP', 'DESKTOP_POOL', 'DESKTOP_TAG']),
  id: nonEmpty,
  name: z.string(),
});
const everyDesktop = z.object({ type: z.literal('ALL_DESKTOPS'), id: z.string(), name: z.string() });
/** What the clock starts acts on what is named; only a trigger reaches every desktop. */
const timedTargets = z.array(namedTarget);
const triggeredTargets = z.array(z.union([namedTarget, everyDesktop]));

const threshold = z.nullable(count);
const gray = z.nullable(
  z.discriminatedUnion('by', [
    z.object({ by: z.literal('count'), count, threshold }),
    z.object({ by: z.literal('desktops'), desktopIds: z.array(z.string()).check(z.minLength(1)), threshold }),
  ]),
);
/** Null where the first batch is everybody. */
export type Gray = z.infer<typeof gray>;

const script = z.object({ taskType: z.literal('EXECUTE_SCRIPT'), gray });
const timedWhat = z.discriminatedUnion('taskType', [
  script,
  z.object({ taskType: z.enum(['START', 'STOP', 'REBOOT', 'HIBERNATE', 'REBUILD', 'CREATE_SNAPSHOT']) }),
]);
const triggeredWhat = z.discriminatedUnion('taskType', [
  script,
  z.object({ taskType: z.enum(['STOP', 'REBOOT', 'HIBERNATE', 'CREATE_SNAPSHOT']) }),
]);

const common = {
  name: nonEmpty,
  description: z.string(),
  force: z.boolean(),
  /** JSON, unchanged; blank for none. */
  extraParams: z.string(),
};

const zoned = { timeZone: nonEmpty, expiry: z.string() };
const clock = { ...zoned, time: nonEmpty };
const once = { ...clock, kind: z.literal('once'), date: nonEmpty };
const daily = { ...clock, kind: z.literal('daily'), interval: count };
const list = z.array(z.string()).check(z.minLength(1));
const weekly = { ...clock, kind: z.literal('weekly'), weekdays: list };
const monthly = { ...clock, kind: z.literal('monthly'), months: list, days: list };
const triggered = {
  ...zoned,
  kind: z.literal('trigger'),
  lifeCycleType: nonEmpty,
  waitTime: z.nullable(z.int()),
  execPeriod: z.nullable(count),
};

const whenValues = z.discriminatedUnion('kind', [
  z.object(once),
  z.object(daily),
  z.object(weekly),
  z.object(monthly),
  z.object(triggered),
]);
/** When a task runs, by the clock or on a trigger. */
export type WhenValues = z.infer<typeof whenValues>;

const toMake = { ...common, mode: z.literal('create'), what: timedWhat, targets: timedTargets };
const createValues = z.discriminatedUnion('kind', [
  z.object({ ...once, ...toMake }),
  z.object({ ...daily, ...toMake }),
  z.object({ ...weekly, ...toMake }),
  z.object({ ...monthly, ...toMake }),
  z.object({ ...triggered, ...toMake, what: triggeredWhat, targets: triggeredTargets }),
]);
/** A task to be made. */
export type CreateValues = z.infer<typeof createValues>;

const objectsOf = <T extends typeof timedTargets | typeof triggeredTargets>(targets: T) =>
  z.discriminatedUnion('update', [
    z.object({ update: z.literal('replace'), targets }),
    z.object({ update: z.literal('clear') }),
  ]);
// The kind of task cannot be changed, so it is not among them; only scripts have a first batch.
const toChange = {
  ...common,
  mode: z.literal('update'),
  enabled: z.nullable(z.boolean()),
  script: z.nullable(z.object({ gray })),
  objects: objectsOf(timedTargets),
};
const updateValues = z.discriminatedUnion('kind', [
  z.object({ ...once, ...toChange }),
  z.object({ ...daily, ...toChange }),
  z.object({ ...weekly, ...toChange }),
  z.object({ ...monthly, ...toChange }),
  z.object({
    ...triggered,
    ...toChange,
    objects: objectsOf(triggeredTargets),
    priority: z.nullable(count),
  }),
]);
/** Changes to a task. Null leaves `enabled` and `priority` as they are. */
export type UpdateValues = z.infer<typeof updateValues>;

export const taskValues = z.discriminatedUnion('mode', [createValues, updateValues]);
/** What a checked form holds. */
export type TaskValues = z.infer<typeof taskValues>;

/** When the draft says the task runs; null while that is incomplete. */
export function whenOf(draft: TaskDraft): WhenValues | null {
  return whenValues.safeParse(draft).data ?? null;
}

/** The draft's fields in the shape of the union; the union's own schema drops what does not belong to the kind. */
export function shaped(draft: TaskDraft, mode: TaskValues['mode']): unknown {
  const isScript = draft.taskType === 'EXECUTE_SCRIPT';
  if (mode === 'create')
    return { ...draft, mode, what: { taskType: draft.taskType, ...(isScript && { gray: grayOf(draft) }) } };
  return {
    ...draft,
    mode,
    script: isScript ? { gray: grayOf(draft) } : null,
    objects:
      draft.objectsUpdate === 'clear' ? { update: 'clear' } : { update: 'replace', targets: draft.targets },
  };
}

function grayOf({ gray: by, grayCount, grayDesktopIds, grayThreshold }: TaskDraft) {
  if (by === 'none') return null;
  return { by, count: grayCount, desktopIds: grayDesktopIds, threshold: grayThreshold };
}

/** The kinds of task a form may choose, with what a trigger cannot start left out. */
export function taskTypesFor(kind: TaskDraft['kind']): readonly TaskType[] {
  return kind === 'trigger' ? TASK_TYPES.filter((type) => !NEVER_TRIGGERED.includes(type)) : TASK_TYPES;
}
