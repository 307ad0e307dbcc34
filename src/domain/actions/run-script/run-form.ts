import * as z from 'zod/mini';
import { EXECUTION_TIMEOUT_LIMIT, EXECUTION_TIMEOUT_USUAL, POST_FINISHES } from '~/contract/script-runs';
import { SCRIPT_TYPES, type ScriptType } from '~/contract/scripts';
import { planBatches, thresholdFault, type FirstBatch } from '~/domain/scripts/batches';
import type { Messages } from '~/i18n/areas';
import { numberOf, type TypedNumber } from '~/lib/typed-number';
import type { Work } from './run-request';

export const BATCHES = ['none', 'count', 'desktops'] as const;

export interface RunValues {
  /** A pool whole, or only some of its desktops. */
  scope: 'whole' | 'some';
  someIds: string[];
  work: 'scripts' | 'command';
  scriptIds: string[];
  command: string;
  commandType: ScriptType;
  batch: (typeof BATCHES)[number];
  count: TypedNumber;
  firstIds: string[];
  threshold: TypedNumber;
  preStart: string;
  postFinish: '' | (typeof POST_FINISHES)[number];
  timeout: TypedNumber;
}

export const usualValues = (
  scriptIds: readonly string[],
  minutes: number = EXECUTION_TIMEOUT_USUAL,
): RunValues => ({
  scope: 'some',
  someIds: [],
  work: 'scripts',
  scriptIds: [...scriptIds],
  command: '',
  commandType: 'POWERSHELL',
  batch: 'none',
  count: 1,
  firstIds: [],
  threshold: null,
  preStart: '',
  postFinish: '',
  timeout: minutes,
});

const typedNumber = z.union([z.number(), z.string(), z.null()]);

/** What decides which desktops take part. */
export type TargetValues = Pick<RunValues, 'scope' | 'someIds' | 'work' | 'scriptIds' | 'commandType'>;

/** The form of a run; `targets` are the desktops the current values select. */
export function runSchema(
  t: Messages<'run-script'>['errors'],
  targets: (values: TargetValues) => readonly string[],
) {
  return z
    .object({
      scope: z.enum(['whole', 'some']),
      someIds: z.array(z.string()),
      work: z.enum(['scripts', 'command']),
      scriptIds: z.array(z.string()),
      command: z.string(),
      commandType: z.enum(SCRIPT_TYPES),
      batch: z.enum(BATCHES),
      count: typedNumber,
      firstIds: z.array(z.string()),
      threshold: typedNumber,
      preStart: z.string(),
      postFinish: z.enum(['', ...POST_FINISHES]),
      timeout: typedNumber,
    })
    .check(
      z.refine(({ work, scriptIds }) => work !== 'scripts' || scriptIds.length > 0, {
        error: t.scriptsNeeded,
        path: ['scriptIds'],
      }),
      z.refine(({ work, command }) => work !== 'command' || command.trim() !== '', {
        error: t.commandNeeded,
        path: ['command'],
      }),
      z.refine(({ batch, count }) => batch !== 'count' || (numberOf(count) ?? 0) > 0, {
        error: t.countNeeded,
        path: ['count'],
      }),
      z.refine(
        (values) => {
          const there = targets(values);
          return values.batch !== 'desktops' || values.firstIds.some((id) => there.includes(id));
        },
        {
          error: t.firstNeeded,
          path: ['firstIds'],
        },
      ),
      z.refine(
        (values) => {
          if (values.batch === 'none' || values.threshold === null) return true;
          const threshold = numberOf(values.threshold);
          const plan = planBatches(targets(values), batchOf(values), threshold);
          return threshold !== null && threshold > 0 && thresholdFault(plan, threshold) === null;
        },
        { error: t.threshold, path: ['threshold'] },
      ),
      z.refine(
        ({ timeout }) => {
          const minutes = numberOf(timeout);
          return minutes !== null && minutes >= 1 && minutes <= EXECUTION_TIMEOUT_LIMIT;
        },
        { error: t.timeout(EXECUTION_TIMEOUT_LIMIT), path: ['timeout'] },
      ),
    );
}

type BatchValues = Pick<RunValues, 'batch' | 'count' | 'firstIds'>;

/** The first batch as typed. */
export function batchOf({ batch, count, firstIds }: BatchValues): FirstBatch {
  if (batch === 'count') return { kind: 'count', count: numberOf(count) ?? 0 };
  return batch === 'desktops' ? { kind: 'desktops', ids: firstIds } : { kind: 'none' };
}

/** What runs, as typed. */
export function workOf(values: RunValues): Work {
  return values.work === 'scripts'
    ? { kind: 'scripts', ids: values.scriptIds }
    : { kind: 'command', text: values.command, type: values.commandType };
}
