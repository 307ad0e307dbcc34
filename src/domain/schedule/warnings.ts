import { eachRun, expiryOf, nextRun } from './expand';
import type { Schedule } from './schedule';
import { clockChanges, DAY_MS, secondInstantOf, wallOf } from './zone-time';

/** How far ahead changes of the clock are looked for. */
const AHEAD_MS = 366 * DAY_MS;
/** A change of the clock touches runs of its own day, or of the one beside it. */
const BESIDE_MS = 2 * DAY_MS;

/** Before any date somebody can write, and within what Temporal holds. */
const EARLIEST = -8e15;

/** Something about a schedule its author may not have meant. Times are wall times of its zone, in milliseconds. */
export type ScheduleWarning =
  /** These of the chosen months lack the chosen day. */
  | { readonly code: 'missingDay'; readonly day: number; readonly months: readonly number[] }
  /** 29 February was chosen; `year` is the next that has one. */
  | { readonly code: 'leapDay'; readonly year: number }
  /** The clock skips `wall`; the task runs when it shows `runs`. */
  | { readonly code: 'clockSkips'; readonly wall: number; readonly runs: number }
  /** `wall` comes twice; the task runs the first time. */
  | { readonly code: 'clockDoubles'; readonly wall: number }
  /** The only date is past. */
  | { readonly code: 'datePast'; readonly wall: number }
  /** It ends before `first`, which would be its first run. */
  | { readonly code: 'expiryBeforeFirst'; readonly first: number }
  | { readonly code: 'expired'; readonly wall: number }
  /** No chosen month has a chosen day. */
  | { readonly code: 'noRun' };

/** What is odd about a schedule, seen at `now`; the anchor is that of `runsOf`. Those that keep it from running come first. */
export function warningsOf(schedule: Schedule, now: number, anchor: number): ScheduleWarning[] {
  return [
    ...endWarnings(schedule, now, anchor),
    ...dayWarnings(schedule, now),
    ...clockWarnings(schedule, now, anchor),
  ];
}

function endWarnings(schedule: Schedule, now: number, anchor: number): ScheduleWarning[] {
  const { timeZone } = schedule;
  const endless: Schedule = { ...schedule, expires: null };
  const expiry = expiryOf(schedule);
  // A single run is looked for from the beginning of time, so that a past one is found too.
  const first = nextRun(endless, schedule.kind === 'once' ? EARLIEST : now, anchor);
  if (first === null) return [{ code: 'noRun' }];
  if (first < now) return [{ code: 'datePast', wall: wallOf(first, timeZone) }];
  if (expiry < now) return [{ code: 'expired', wall: wallOf(expiry, timeZone) }];
  if (expiry < first) return [{ code: 'expiryBeforeFirst', first: wallOf(first, timeZone) }];
  return [];
}

/** In a month that lacks the day the last one may have been chosen too; then nothing is missing. */
function dayWarnings(schedule: Schedule, now: number): ScheduleWarning[] {
  if (schedule.kind !== 'monthly' || schedule.days.includes('L')) return [];
  const { days, timeZone } = schedule;
  const months = [...new Set(schedule.months)].toSorted((a, b) => a - b);
  const warnings: ScheduleWarning[] = [];
  for (const day of [30, 31]) {
    if (!days.includes(day)) continue;
    const lacking = months.filter((month) => daysOfLeapYear(month) < day);
    if (lacking.length > 0) warnings.push({ code: 'missingDay', day, months: lacking });
  }
  if (days.includes(29) && months.includes(2))
    warnings.push({ code: 'leapDay', year: nextLeapDay(now, timeZone) });
  return warnings;
}

/** February may lack a 29th too, but not every year: that has its own warning. */
const daysOfLeapYear = (month: number) => new Date(Date.UTC(2024, month, 0)).getUTCDate();

function nextLeapDay(now: number, timeZone: string): number {
  const today = wallOf(now, timeZone);
  let year = new Date(today).getUTCFullYear();
  // 29 February of a common year is 1 March to JavaScript.
  while (new Date(Date.UTC(year, 1, 29)).getUTCDate() !== 29 || Date.UTC(year, 2, 1) <= today) year += 1;
  return year;
}

function clockWarnings(schedule: Schedule, now: number, anchor: number): ScheduleWarning[] {
  const { timeZone } = schedule;
  // A single run may lie further ahead than a year.
  const from = schedule.kind === 'once' ? nextRun(schedule, now, anchor) : now;
  if (from === null) return [];
  const begin = Math.max(now, from - BESIDE_MS);
  const warnings = new Map<number, ScheduleWarning>();
  for (const change of clockChanges(timeZone, begin, from + AHEAD_MS)) {
    for (const { wall, at } of eachRun(schedule, Math.max(now, change - BESIDE_MS), anchor)) {
      if (at > change + BESIDE_MS) break;
      const runs = wallOf(at, timeZone);
      if (runs !== wall) warnings.set(wall, { code: 'clockSkips', wall, runs });
      else if (secondInstantOf(wall, timeZone) !== null) warnings.set(wall, { code: 'clockDoubles', wall });
    }
  }
  return [...warnings.values()];
}
