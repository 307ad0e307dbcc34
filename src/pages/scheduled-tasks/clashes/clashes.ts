import { MINUTE_MS } from '~/domain/schedule/zone-time';
import type { TimedTask } from './timed-task';

/** Runs no further apart than this get into each other's way when they touch the same desktop. */
export const CLASH_MS = 60 * MINUTE_MS;

/** One run of one task. */
export interface TaskRun {
  readonly task: TimedTask;
  readonly at: number;
}

/** Which runs clash, and with which others. */
export interface Clashes {
  readonly has: (run: TaskRun) => boolean;
  /** The other runs, in order. */
  readonly partnersOf: (run: TaskRun) => TaskRun[];
}

export const NO_CLASHES: Clashes = { has: () => false, partnersOf: () => [] };

/**
 * Finds the clashes: two runs of different tasks, at most an hour apart, whose tasks share a desktop. Runs are gone through once in
 * order of time, each beside those of the hour after it.
 */
export function findClashes(
  runs: readonly TaskRun[],
  shares: (one: TimedTask, other: TimedTask) => boolean,
): Clashes {
  const ordered = runs.toSorted(byTime);
  const marks = new Uint8Array(ordered.length);
  for (const [at, run] of ordered.entries()) {
    for (let next = at + 1; next < ordered.length; next += 1) {
      const other = ordered[next];
      if (!other || other.at - run.at > CLASH_MS) break;
      // Where both are marked already there is nothing to learn: on crowded days most are.
      if ((marks[at] && marks[next]) || other.task === run.task || !shares(run.task, other.task)) continue;
      marks[at] = 1;
      marks[next] = 1;
    }
  }
  const marked = new Set(ordered.filter((_, at) => marks[at] === 1));
  return {
    has: (run) => marked.has(run),
    partnersOf: (run) =>
      marked.has(run)
        ? near(ordered, run.at).filter(({ task }) => task !== run.task && shares(run.task, task))
        : [],
  };
}

/** Runs in order of time, those of one moment by name. */
export function byTime(a: TaskRun, b: TaskRun): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.task.name !== b.task.name) return a.task.name < b.task.name ? -1 : 1;
  return a.task.id < b.task.id ? -1 : a.task.id > b.task.id ? 1 : 0;
}

/** The runs within the hour around a moment, found by halving. */
function near(ordered: readonly TaskRun[], at: number): TaskRun[] {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle]?.at ?? Infinity) < at - CLASH_MS) from = middle + 1;
    else to = middle;
  }
  const found: TaskRun[] = [];
  for (const run of ordered.slice(from)) {
    if (run.at > at + CLASH_MS) break;
    found.push(run);
  }
  return found;
}
