import type { Language } from '~/i18n/language';
import { later } from '~/i18n/later';
import type { CalendarDays, CalendarView } from './calendar-days';
import { DAY_MS } from '~/domain/schedule/zone-time';

/** Dates of the calendar in one language. */
export interface CalendarDates {
  /** 'Tuesday, November 24, 2026' */
  full: (day: number) => string;
  /** 'Nov 24' */
  short: (day: number) => string;
  /** 'November 2026', or the first and last day of a week. */
  title: (view: CalendarView, days: CalendarDays) => string;
}

const made = new Map<Language, CalendarDates>();

/** The dates of a language; every caller shares them. */
export function calendarDates(language: Language): CalendarDates {
  const known = made.get(language) ?? makeDates(language);
  made.set(language, known);
  return known;
}

function makeDates(language: Language): CalendarDates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    later(() => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
  const full = format({ dateStyle: 'full' });
  const short = format({ month: 'short', day: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const medium = format({ dateStyle: 'medium' });
  return {
    full: (day) => full().format(day),
    short: (day) => short().format(day),
    title: (view, { from, until }) =>
      view === 'month' ? month().format(from) : medium().formatRange(from, until - DAY_MS),
  };
}
