import type { Schedule } from './schedule';
import { DAY_MS, dayOf, instantOf, timeOf, wallFrom, wallOf } from './zone-time';

/** Which runs are asked for: from `from` on, the next `count` or all before `until`; in milliseconds. */
export type RunWindow = { readonly from: number } & (
  | { readonly count: number; readonly until?: number }
  | { readonly until: number; readonly count?: number }
);

/** A run: when the clock of the zone is to show its time, and the instant it happens. They differ when a change of the clock skips the time. */
export interface Run {
  readonly wall: number;
  readonly at: number;
}

/**
 * The instants a schedule runs at, in order, in milliseconds since 1970.
 *
 * - `anchor` is any instant of a day the task runs on, or the task's creation, or now for a new one: a schedule of every n days
 *   is counted from its day in the zone, forwards and backwards. The other kinds need none.
 * - Months without a chosen day are left out (31 April, 29 February of a common year); a day hit by a number and by L runs once.
 * - A wall time that a change of the clock skips runs later by what was skipped; one that comes twice runs once, the first time.
 * - The expiry is a wall time of the zone too. A run at that very instant happens, none after it.
 *
 * Throws a RangeError for a schedule that `readSchedule` would not have given.
 */
export function runsOf(schedule: Schedule, window: RunWindow, anchor: number): number[] {
  const { from, until = Infinity, count = Infinity } = window;
  const runs: number[] = [];
  for (const { at } of eachRun(schedule, from, anchor)) {
    if (at >= until || runs.length >= count) break;
    runs.push(at);
  }
  return runs;
}

/** The first run from `from` on; null when there is none. */
export function nextRun(schedule: Schedule, from: number, anchor: number): number | null {
  return runsOf(schedule, { from, count: 1 }, anchor)[0] ?? null;
}

/** The instant a schedule ends; Infinity when it does not. */
export function expiryOf({ expires, timeZone }: Schedule): number {
  return expires === null ? Infinity : instantOf(sure(wallFrom(expires), expires), timeZone);
}

/** Runs in order from `from` on, without end where the schedule has none. */
export function* eachRun(schedule: Schedule, from: number, anchor: number): Generator<Run, void> {
  const { timeZone } = schedule;
  const time = sure(timeOf(schedule.time), schedule.time);
  const expiry = expiryOf(schedule);
  // A skipped time, or a whole skipped day, may move a run of the days before to `from` or later.
  const first = midnightOf(wallOf(from, timeZone)) - 2 * DAY_MS;
  let last = -Infinity;
  for (const day of daysOf(schedule, first, anchor)) {
    const wall = day + time;
    const at = instantOf(wall, timeZone);
    if (at > expiry) return;
    // Where a whole day was skipped, its run falls on that of the next day.
    if (at < from || at === last) continue;
    last = at;
    yield { wall, at };
  }
}

/** The days of a schedule from `first` on, as wall times at midnight. */
function* daysOf(schedule: Schedule, first: number, anchor: number): Generator<number, void> {
  switch (schedule.kind) {
    case 'once': {
      const day = sure(dayOf(schedule.date), schedule.date);
      if (day >= first) yield day;
      return;
    }
    case 'daily': {
      if (!(schedule.interval >= 1)) throw new RangeError(`Not an interval: ${schedule.interval}`);
      const step = schedule.interval * DAY_MS;
      const phase = midnightOf(wallOf(anchor, schedule.timeZone));
      for (let day = phase + Math.ceil((first - phase) / step) * step; ; day += step) yield day;
    }
    case 'weekly': {
      if (!schedule.weekdays.some((day) => day >= 1 && day <= 7)) throw new RangeError('No weekday');
      for (let day = first; ; day += DAY_MS)
        if (schedule.weekdays.includes(new Date(day).getUTCDay() + 1)) yield day;
    }
    case 'monthly':
      yield* monthDays(schedule, first);
  }
}

type Monthly = Extract<Schedule, { kind: 'monthly' }>;

function* monthDays({ months, days }: Monthly, first: number): Generator<number, void> {
  // Without this 30 February would be looked for without end.
  if (!months.some((month) => daysIn(2024, month, days).length > 0)) return;
  const start = new Date(first);
  const startYear = start.getUTCFullYear();
  for (let count = start.getUTCMonth(); ; count += 1) {
    const year = startYear + Math.floor(count / 12);
    const month = (count % 12) + 1;
    if (!months.includes(month)) continue;
    for (const day of daysIn(year, month, days)) {
      const wall = Date.UTC(year, month - 1, day);
      if (wall >= first) yield wall;
    }
  }
}

/** Which of the chosen days a month has, in order. Years before 100 are no matter of ours. */
function daysIn(year: number, month: number, days: Monthly['days']): number[] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const numbers = days.map((day) => (day === 'L' ? length : day)).filter((day) => day <= length);
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

const midnightOf = (wall: number) => Math.floor(wall / DAY_MS) * DAY_MS;

function sure(value: number | null, text: string): number {
  if (value === null) throw new RangeError(`Not a time: ${text}`);
  return value;
}
