import { DAY_MS, dateText, dayOf } from '~/domain/schedule/zone-time';

/** The spans of time the calendar shows. */
export const VIEWS = ['month', 'week'] as const;
export type CalendarView = (typeof VIEWS)[number];

// Days are numbers here, as everywhere in the schedules: their midnight, in milliseconds as if clock and calendar were UTC.

/** The whole weeks a view draws, and which of their days it is about: of a month, those beside it are drawn but not counted. */
export interface CalendarDays {
  readonly days: readonly number[];
  readonly from: number;
  /** The day after the last. */
  readonly until: number;
}

/** The days of the week or month that `day` lies in; `weekStart` is 1 for Sunday. */
export function daysOfView(view: CalendarView, day: number, weekStart: number): CalendarDays {
  if (view === 'week') {
    const from = startOfWeek(day, weekStart);
    return { days: daysBetween(from, from + 7 * DAY_MS), from, until: from + 7 * DAY_MS };
  }
  const from = startOfMonth(day, 0);
  const until = startOfMonth(day, 1);
  const last = startOfWeek(until - DAY_MS, weekStart) + 7 * DAY_MS;
  return { days: daysBetween(startOfWeek(from, weekStart), last), from, until };
}

/** The same day of the week or month that many before or after; the last one of a month that is too short. */
export function shiftDay(view: CalendarView, day: number, by: number): number {
  if (view === 'week') return day + by * 7 * DAY_MS;
  const from = startOfMonth(day, by);
  const length = (startOfMonth(day, by + 1) - from) / DAY_MS;
  return from + (Math.min(new Date(day).getUTCDate(), length) - 1) * DAY_MS;
}

/** The first day of the week a day lies in. */
export function startOfWeek(day: number, weekStart: number): number {
  const since = (new Date(day).getUTCDay() + 1 - weekStart + 7) % 7;
  return day - since * DAY_MS;
}

/** A day as the address writes it. */
export const dayText = dateText;

/** The day an address names; null when there is none, or one no calendar of ours reaches. */
export function dayFrom(text: string): number | null {
  return text >= '1970-02-01' && text < '9999' ? dayOf(text) : null;
}

function startOfMonth(day: number, by: number): number {
  const date = new Date(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1);
}

function daysBetween(from: number, until: number): number[] {
  return Array.from({ length: Math.round((until - from) / DAY_MS) }, (_, at) => from + at * DAY_MS);
}
