// From a schedule to the moments it runs. The service's own reading of the fields: no Temporal, nothing the console uses, so that a
// slip in either shows when the two are compared.
import { DEFAULT_ZONE, instantOf, parseDay, parseTimeOfDay, parseWall, wallAt } from './zone-time';

/** The fields of a scheduled task that say when it runs, as they are on the wire. */
export interface Schedule {
  readonly scheduled_type?: string | null | undefined;
  readonly day_interval?: number | null | undefined;
  /** 1 is Sunday. */
  readonly week_list?: string | null | undefined;
  readonly month_list?: string | null | undefined;
  /** `L` is the last day of a month. */
  readonly date_list?: string | null | undefined;
  readonly scheduled_date?: string | null | undefined;
  readonly scheduled_time?: string | null | undefined;
  readonly expire_time?: string | null | undefined;
  readonly life_cycle_type?: string | null | undefined;
  readonly time_zone?: string | null | undefined;
}

interface Window {
  /** Runs at this very moment are not among those to come. */
  readonly after: Date;
  readonly count: number;
  /** The moment the task was made. Its day in the task's zone is day 0 of `DAY`, a day the task runs on; no other kind looks at it. */
  readonly anchor: Date;
}

const DAY = 86_400_000;
/** Months looked through without a hit: 29 February is at most eight years away (1896 to 1904, 2096 to 2104). */
const FRUITLESS_MONTHS = 12 * 8 + 2;

/**
 * The next moments a schedule runs, in order, each once.
 *
 * `expire_time` is read in the schedule's zone; a run at that very second still takes place. A wall time that a clock change skips runs
 * shifted forward by what is skipped, one that comes twice runs the first time. A month without the day is passed over. A schedule that
 * lacks a field it needs, or waits for a trigger, has no runs.
 */
export function nextRuns(schedule: Schedule, { after, count, anchor }: Window): Date[] {
  const zone = schedule.time_zone || DEFAULT_ZONE;
  const timeOfDay = parseTimeOfDay(schedule.scheduled_time ?? '');
  if (timeOfDay === undefined) return [];
  const expiry = schedule.expire_time ? parseWall(schedule.expire_time) : undefined;
  const last = expiry === undefined ? Infinity : instantOf(expiry, zone);
  const runs: Date[] = [];
  let latest = after.getTime();
  // A skipped day (Pacific/Apia, 30 December 2011) is shifted into the next, so the day before today's may still have its run to come.
  const from = startOfDay(wallAt(latest, zone)) - 2 * DAY;
  for (const day of daysOf(schedule, from, startOfDay(wallAt(anchor.getTime(), zone)))) {
    if (runs.length >= count) break;
    const at = instantOf(day + timeOfDay, zone);
    if (at > last) break;
    // Two days can come to one moment, where a whole day is skipped.
    if (at <= latest) continue;
    runs.push(new Date(at));
    latest = at;
  }
  return runs;
}

const startOfDay = (wall: number) => Math.floor(wall / DAY) * DAY;

/** The days a schedule runs on, from `from` on; all but FIXED_TIME go on without end. */
function daysOf(schedule: Schedule, from: number, anchor: number): Iterable<number> {
  switch (schedule.scheduled_type) {
    case 'FIXED_TIME': {
      const day = parseDay(schedule.scheduled_date ?? '');
      return day === undefined ? [] : [day];
    }
    case 'DAY':
      return everyNthDay(schedule.day_interval ?? 0, from, anchor);
    case 'WEEK':
      return weekdays(numbersIn(schedule.week_list), from);
    case 'MONTH':
      return datesOfMonths(numbersIn(schedule.month_list), schedule.date_list ?? '', from);
    default:
      return [];
  }
}

function* everyNthDay(interval: number, from: number, anchor: number): Generator<number> {
  if (interval < 1) return;
  const step = interval * DAY;
  for (let day = anchor + Math.max(0, Math.ceil((from - anchor) / step)) * step; ; day += step) yield day;
}

function* weekdays(wanted: ReadonlySet<number>, from: number): Generator<number> {
  if (wanted.size === 0) return;
  for (let day = from; ; day += DAY) if (wanted.has(new Date(day).getUTCDay() + 1)) yield day;
}

function* datesOfMonths(months: ReadonlySet<number>, dates: string, from: number): Generator<number> {
  const first = new Date(from);
  let fruitless = 0;
  for (let month = first.getUTCMonth(); fruitless < FRUITLESS_MONTHS; month++) {
    fruitless++;
    const start = Date.UTC(first.getUTCFullYear(), month, 1);
    if (!months.has(new Date(start).getUTCMonth() + 1)) continue;
    for (const date of datesIn(dates, start)) {
      fruitless = 0;
      yield start + (date - 1) * DAY;
    }
  }
}

/** The dates of a list that a month has, each once, in order. */
function datesIn(list: string, monthStart: number): number[] {
  const start = new Date(monthStart);
  const length = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  const dates = list.split(',').map((word) => (word === 'L' ? length : Number(word)));
  return [...new Set(dates)].filter((date) => date >= 1 && date <= length).toSorted((a, b) => a - b);
}

function numbersIn(list: string | null | undefined): ReadonlySet<number> {
  return new Set((list ?? '').split(',').filter(Boolean).map(Number));
}
