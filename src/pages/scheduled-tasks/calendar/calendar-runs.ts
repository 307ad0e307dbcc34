import { nextRun, runsOf } from '~/domain/schedule/expand';
import { DAY_MS, instantOf } from '~/domain/schedule/zone-time';
import { byTime, CLASH_MS, type TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import type { TimedTask } from '~/pages/scheduled-tasks/clashes/timed-task';

/** What is expanded, and for whom. */
export interface CalendarWindow {
  /** The days drawn, without a gap. */
  readonly days: readonly number[];
  /** The zone the days are of. */
  readonly timeZone: string;
  /** Runs before this have happened and are not shown. */
  readonly now: number;
}

/** The runs of one day, in no order: putting thousands in order of which four are drawn would be for nothing. */
export interface DayRuns {
  readonly day: number;
  readonly runs: readonly TaskRun[];
}

/** The coming runs of every task in the days of a window, and those within the hour around it: they may clash with one of it. */
export type Expanded = ReadonlyMap<TimedTask, readonly TaskRun[]>;

/** Expands every task once. */
export function expandTasks(tasks: readonly TimedTask[], window: CalendarWindow): Expanded {
  const { from, until } = boundsOf(window);
  const expanded = new Map<TimedTask, TaskRun[]>();
  for (const task of tasks) {
    const range = { from: from - CLASH_MS, until: until + CLASH_MS };
    expanded.set(
      task,
      from < until ? runsOf(task.schedule, range, task.anchor).map((at) => ({ task, at })) : [],
    );
  }
  return expanded;
}

/** The coming runs of the tasks that are shown, by day. */
export function runsByDay(
  expanded: Expanded,
  shows: (task: TimedTask) => boolean,
  window: CalendarWindow,
): DayRuns[] {
  const { starts, from, until } = boundsOf(window);
  const cells = window.days.map((day): { day: number; runs: TaskRun[] } => ({ day, runs: [] }));
  for (const [task, runs] of expanded) {
    if (!shows(task)) continue;
    // The runs of a task are in order, as the days are: one walk along both. It would go wrong where a clock is set back from after
    // midnight to before it, as St. John’s last did in 2010; only coming runs are shown.
    let index = 0;
    for (const run of runs) {
      if (run.at < from || run.at >= until) continue;
      while (run.at >= (starts[index + 1] ?? Infinity)) index += 1;
      cells[index]?.runs.push(run);
    }
  }
  return cells;
}

/** The first `count` runs of a day in order, and how many are left. */
export function foldRuns(
  runs: readonly TaskRun[],
  count: number,
): { readonly shown: readonly TaskRun[]; readonly rest: number } {
  const shown: TaskRun[] = [];
  for (const run of runs) {
    const last = shown.at(-1);
    if (last && shown.length >= count && byTime(last, run) <= 0) continue;
    const place = shown.findIndex((other) => byTime(run, other) < 0);
    shown.splice(place < 0 ? shown.length : place, 0, run);
    if (shown.length > count) shown.pop();
  }
  return { shown, rest: runs.length - shown.length };
}

/** The earliest run of any of the tasks at `from` or later; null when there is none. */
export function firstRunFrom(tasks: readonly TimedTask[], from: number): number | null {
  let first: number | null = null;
  for (const { schedule, anchor } of tasks) {
    const next = nextRun(schedule, from, anchor);
    if (next !== null && (first === null || next < first)) first = next;
  }
  return first;
}

function boundsOf({ days, timeZone, now }: CalendarWindow) {
  const starts = [...days, (days.at(-1) ?? 0) + DAY_MS].map((day) => instantOf(day, timeZone));
  return { starts, from: Math.max(now, starts[0] ?? 0), until: starts.at(-1) ?? 0 };
}
