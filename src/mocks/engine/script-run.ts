// A run of scripts or of a command: what it does to each desktop, and what of it shows at a moment.
import type { PostFinish } from '~/contract/script-runs';
import type { ScriptType } from '~/contract/scripts';
import { FAULTS } from './job-record';
import { type Skip, SKIPS } from './task-run';

/** Why a script does not come to its end on a desktop. */
export type ScriptFault = 'exit' | 'timeout' | 'silent' | 'wrongType';

/** One script on one desktop. */
export interface ScriptPart {
  readonly desktop: number;
  /** Its place among the scripts of the run. */
  readonly script: number;
  /** 0 without batches, 1 in the first batch, 2 in the rest. */
  readonly order: 0 | 1 | 2;
  /** Milliseconds from the beginning of the run to that of the part, and what the part then takes. */
  readonly after: number;
  readonly lasts: number;
  readonly fault?: ScriptFault;
  readonly exit?: number;
  readonly endless?: true;
  readonly skip?: Skip;
  /** When somebody stopped it. */
  readonly stoppedAt?: number;
  /** The place of the part it does again. */
  readonly replaces?: number;
}

/** A run that somebody began, or what was done again of the run of a scheduled task. */
export interface ScriptRun {
  readonly index: number;
  readonly at: number;
  /** Indexes of scripts; none for a command. */
  readonly scripts: readonly number[];
  readonly command?: { readonly type: ScriptType; readonly text: string };
  /** Index of the pool it was begun on. */
  readonly pool?: number;
  readonly tag?: string;
  readonly minutes: number;
  readonly postFinish?: PostFinish;
  readonly parts: readonly ScriptPart[];
  /** Index of the run of a scheduled task that this one is, or does again in parts. */
  readonly scheduled?: number;
}

/** The words of answers; the manual tells four of tasks and none of records. */
export type ScriptStatus = 'INIT' | 'RUNNING' | 'FINISH' | 'FAILED' | 'STOPPED' | 'TIMEOUT' | 'SKIP';

export interface PartState {
  readonly status: ScriptStatus;
  readonly startedAt?: number;
  readonly endedAt?: number;
}

/** A part at a moment. What is stopped while it runs ends there on some desktops, and goes on to its end on others. */
export function scriptPartAt(run: Pick<ScriptRun, 'at'>, part: ScriptPart, now: number): PartState {
  const startedAt = run.at + part.after;
  const endedAt = startedAt + part.lasts;
  const { stoppedAt, skip } = part;
  if (stoppedAt !== undefined && stoppedAt < startedAt) return { status: 'STOPPED', endedAt: stoppedAt };
  if (now < startedAt) return { status: 'INIT' };
  if (skip) return { status: 'SKIP', endedAt: startedAt };
  const obeys = stoppedAt !== undefined && stoppedAt < endedAt && (part.desktop % 2 === 1 || part.endless);
  if (obeys) return { status: 'STOPPED', startedAt, endedAt: stoppedAt };
  if (now < endedAt || part.endless) return { status: 'RUNNING', startedAt };
  const status = part.fault === 'timeout' ? 'TIMEOUT' : part.fault ? 'FAILED' : 'FINISH';
  return { status, startedAt, endedAt };
}

/** The parts that count: what was done again stands for what it replaces. */
export function presentParts({ parts }: ScriptRun): { readonly part: ScriptPart; readonly place: number }[] {
  const replaced = new Set(parts.flatMap(({ replaces }) => replaces ?? []));
  return parts.map((part, place) => ({ part, place })).filter(({ place }) => !replaced.has(place));
}

export interface RunState {
  readonly status: 'INIT' | 'RUNNING' | 'FINISH' | 'FAILED';
  readonly success: number;
  readonly failed: number;
  readonly skipped: number;
  readonly endedAt?: number;
}

/** What the parts of a run come to: it has failed when one of them has. */
export function scriptRunAt(run: ScriptRun, now: number): RunState {
  const states = presentParts(run).map(({ part }) => scriptPartAt(run, part, now));
  const count = (...of: ScriptStatus[]) => states.filter(({ status }) => of.includes(status)).length;
  const counts = {
    success: count('FINISH'),
    failed: count('FAILED', 'TIMEOUT'),
    skipped: count('SKIP', 'STOPPED'),
  };
  if (states.length > 0 && count('INIT') === states.length) return { status: 'INIT', ...counts };
  if (count('INIT', 'RUNNING') > 0) return { status: 'RUNNING', ...counts };
  const endedAt = Math.max(run.at, ...states.map((state) => state.endedAt ?? 0));
  return { status: counts.failed > 0 ? 'FAILED' : 'FINISH', ...counts, endedAt };
}

/** Code and reason of a part that has not come to its end. */
export function reasonOfPart(
  part: ScriptPart,
  { status }: PartState,
  minutes: number,
): readonly [code: string, reason: string] | undefined {
  switch (status) {
    case 'SKIP':
      return part.skip && SKIPS[part.skip];
    case 'STOPPED':
      return ['WKS.00140003', 'Stopped by an administrator'];
    case 'TIMEOUT':
      return ['WKS.00140001', `The script did not end within ${minutes} min`];
    case 'FAILED':
      if (part.fault === 'silent') return FAULTS.agentSilent;
      if (part.fault === 'wrongType') {
        return ['WKS.00140002', 'The operating system of the desktop cannot run this type of script'];
      }
      return [String(part.exit ?? 1), `The script ended with the exit code ${part.exit ?? 1}`];
    default:
      return undefined;
  }
}
