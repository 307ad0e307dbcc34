import { runsOf } from '~/domain/schedule/expand';
import type { Schedule } from '~/domain/schedule/schedule';
import { DAY_MS, MINUTE_MS } from '~/domain/schedule/zone-time';
import type { Aimed } from '~/pages/scheduled-tasks/clashes/aimed';
import { CLASH_MS } from '~/pages/scheduled-tasks/clashes/clashes';
import { reachOf, sharedDesktops } from '~/pages/scheduled-tasks/clashes/reach';
import { ALL_DESKTOPS, toTaskTarget, type TimedTask } from '~/pages/scheduled-tasks/clashes/timed-task';
import type { Target } from '~/pages/scheduled-tasks/target';

/** Coming runs that are compared: those of two months, at most so many, and at least so many however far they lie. */
const RUNS_MOST = 30;
const RUNS_LEAST = 10;
const AHEAD_MS = 62 * DAY_MS;

/** The coming runs of a schedule that are compared with those of other tasks. */
export function runsToCheck(schedule: Schedule, now: number, anchor: number): number[] {
  const soon = runsOf(schedule, { from: now, until: now + AHEAD_MS, count: RUNS_MOST }, anchor);
  return soon.length >= RUNS_LEAST ? soon : runsOf(schedule, { from: now, count: RUNS_LEAST }, anchor);
}

/** A task that runs within an hour of some of the runs: one pair for each, its nearest run. */
export interface NearTask {
  readonly task: TimedTask;
  readonly pairs: readonly { readonly mine: number; readonly theirs: number }[];
}

/** Which tasks run within an hour of which runs. */
export function nearTasks(
  runs: readonly number[],
  tasks: readonly TimedTask[],
  exceptTaskId: string | undefined,
): NearTask[] {
  return tasks.flatMap((task) => {
    if (task.id === exceptTaskId) return [];
    const pairs = runs.flatMap((mine) => {
      const window = { from: mine - CLASH_MS, until: mine + CLASH_MS + 1 };
      const [theirs] = runsOf(task.schedule, window, task.anchor).toSorted(
        (a, b) => Math.abs(a - mine) - Math.abs(b - mine),
      );
      return theirs === undefined ? [] : [{ mine, theirs }];
    });
    return pairs.length > 0 ? [{ task, pairs }] : [];
  });
}

/** A task that clashes. */
export interface Clash {
  readonly task: TimedTask;
  /** How many of the desktops it touches too; null where that is not known but both name the same. */
  readonly desktops: number | null;
  /** Minutes from the first run it clashes with to its own; negative when it comes before. */
  readonly minutes: number;
  readonly firstRun: number;
  /** How many of the runs it clashes with. */
  readonly runs: number;
}

/** Of the tasks near in time, those that touch the same desktops; the earliest clash first. */
export function clashesOf(
  mine: readonly Target[],
  near: readonly NearTask[],
  aimed: ReadonlyMap<string, Aimed>,
): Clash[] {
  const hitsAll = mine.some(({ type }) => type === ALL_DESKTOPS);
  const ours = reachOf({ targets: mine.map(toTaskTarget), hitsAll }, aimed);
  const clashes = near.flatMap(({ task, pairs }): Clash[] => {
    const desktops = sharedDesktops(ours, reachOf(task, aimed));
    const [first] = pairs;
    if (desktops === 0 || !first) return [];
    const minutes = Math.round((first.theirs - first.mine) / MINUTE_MS);
    return [{ task, desktops, minutes, firstRun: first.mine, runs: pairs.length }];
  });
  return clashes.toSorted((a, b) => a.firstRun - b.firstRun || Math.abs(a.minutes) - Math.abs(b.minutes));
}
