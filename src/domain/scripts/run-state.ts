// How a run, and a script on one desktop, stands. The service's own words are an open set, and its filters have others.
import type { Tone } from '~/ui/feedback/StatusMark';

export type RunState =
  | 'succeeded'
  | 'failed'
  | 'timedOut'
  | 'running'
  | 'waiting'
  | 'stopped'
  | 'notStarted'
  /** Of a run only: it ended without a failure, and not all of it ran. */
  | 'incomplete'
  | 'unknown';

const STATES: Readonly<Record<string, RunState>> = {
  FINISH: 'succeeded',
  SUCCESS: 'succeeded',
  FAILED: 'failed',
  FAIL: 'failed',
  TIMEOUT: 'timedOut',
  RUNNING: 'running',
  INIT: 'waiting',
  WAITING: 'waiting',
  STOPPED: 'stopped',
  STOP: 'stopped',
  SKIP: 'notStarted',
  SKIPPED: 'notStarted',
};

/** The state a word stands for; a word nobody knows is unknown and shown as it came. */
export function stateOf(status: string | null | undefined): RunState {
  return STATES[status ?? ''] ?? 'unknown';
}

export const RUN_TONES: Readonly<Record<RunState, Tone>> = {
  succeeded: 'good',
  failed: 'failed',
  timedOut: 'failed',
  running: 'progress',
  waiting: 'plain',
  stopped: 'attention',
  notStarted: 'attention',
  incomplete: 'attention',
  unknown: 'plain',
};

/** What may still change by itself. */
export function isOpen(state: RunState): boolean {
  return state === 'running' || state === 'waiting';
}

/** What lists of runs tell of one. */
interface ToldRun {
  readonly status?: string | null | undefined;
  readonly success_num?: number | null | undefined;
  readonly skip_num?: number | null | undefined;
  readonly resource_ids?: readonly string[] | null | undefined;
}

/**
 * How a run stands by what lists tell of it. The service counts stopped scripts and those that never began as no failures: a run without
 * other faults is called succeeded, however little of it ran. Why not all of it ran, only its records tell.
 */
export function stateOfRow({ status, success_num, skip_num, resource_ids }: ToldRun): RunState {
  const state = stateOf(status);
  if (state !== 'succeeded') return state;
  // Whether it counts desktops or scripts on desktops is not told: of either there are as many as targets at least.
  const isShort = typeof success_num === 'number' && success_num < (resource_ids?.length ?? 0);
  return isShort || (skip_num ?? 0) > 0 ? 'incomplete' : state;
}

/** How a run stands by its records as well: they tell whether it was stopped. */
export function stateOfRun(run: ToldRun | null | undefined, records: readonly Counted[]): RunState {
  const state = stateOfRow(run ?? {});
  if (state !== 'succeeded' && state !== 'incomplete') return state;
  const states = new Set(records.map((record) => stateOf(record.status)));
  if (states.has('stopped')) return 'stopped';
  return states.has('notStarted') && states.size === 1 ? 'notStarted' : state;
}

/** States that can be run again, in the order they are offered. */
export const RETRIED = ['failed', 'timedOut', 'stopped', 'notStarted'] as const;
export type Retried = (typeof RETRIED)[number];

/** What the filter of the service calls an answer's word. */
export function filterWord(status: string): string {
  const state = stateOf(status);
  if (state === 'succeeded') return 'SUCCESS';
  return state === 'waiting' ? 'WAITING' : status;
}

interface Counted {
  readonly status?: string | null | undefined;
}

/** How many have each of the service's words, the gravest first. All together are as many as there are. */
export function countWords(records: readonly Counted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { status } of records) counts.set(status ?? '', (counts.get(status ?? '') ?? 0) + 1);
  const order: readonly RunState[] = [
    'failed',
    'timedOut',
    'unknown',
    'stopped',
    'notStarted',
    'running',
    'waiting',
    'succeeded',
  ];
  return new Map(
    [...counts].toSorted(([one], [other]) => order.indexOf(stateOf(one)) - order.indexOf(stateOf(other))),
  );
}
