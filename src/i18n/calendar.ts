import type { Language } from './language';
import { later } from './later';

// Days of the week have the service's numbers here: 1 is Sunday, 7 Saturday.

const MONDAY = 2;
const SUNDAY = 1;

/** Names of the calendar in one language. */
export interface CalendarNames {
  /** 'Monday'; 1 is Sunday. */
  weekday: (day: number) => string;
  /** 'Mon' */
  weekdayShort: (day: number) => string;
  /** 'January'; 1 is January. */
  month: (month: number) => string;
  monthShort: (month: number) => string;
  /** 'January 2026', of a day written yyyy-MM-dd. */
  monthOfYear: (date: string) => string;
  /** A day written yyyy-MM-dd, as a date of the language. */
  date: (date: string) => string;
}

const made = new Map<Language, CalendarNames>();

/** The names of days and months; every caller shares them. */
export function calendarNames(language: Language): CalendarNames {
  const known = made.get(language) ?? makeNames(language);
  made.set(language, known);
  return known;
}

function makeNames(language: Language): CalendarNames {
  const format = (options: Intl.DateTimeFormatOptions) =>
    later(() => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
  const long = format({ weekday: 'long' });
  const short = format({ weekday: 'short' });
  const month = format({ month: 'long' });
  const monthShort = format({ month: 'short' });
  const monthOfYear = format({ year: 'numeric', month: 'long' });
  const date = format({ dateStyle: 'medium' });
  // 1 February 2026 was a Sunday.
  const weekday = (day: number) => new Date(Date.UTC(2026, 1, day));
  const ofMonth = (number: number) => new Date(Date.UTC(2026, number - 1, 1));
  return {
    weekday: (day) => long().format(weekday(day)),
    weekdayShort: (day) => short().format(weekday(day)),
    month: (number) => month().format(ofMonth(number)),
    monthShort: (number) => monthShort().format(ofMonth(number)),
    monthOfYear: (text) => monthOfYear().format(new Date(`${text}T00:00:00Z`)),
    date: (text) => date().format(new Date(`${text}T00:00:00Z`)),
  };
}

/** The day a week starts on where the language is spoken, by the service's numbers: 1 is Sunday, 2 Monday. */
export function weekStartsOn(language: Language): number {
  const first = firstDay(new Intl.Locale(language));
  if (first !== null) return (first % 7) + 1;
  return language === 'en-US' ? SUNDAY : MONDAY;
}

/** The days of a week in the order of the language, by the service's numbers. */
export function weekOrder(language: Language): number[] {
  const first = weekStartsOn(language);
  return Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

/** Intl's first day, 1 is Monday and 7 Sunday. Some browsers have it as a method, some as a property, some not at all. */
function firstDay(locale: object): number | null {
  const method: unknown = Reflect.get(locale, 'getWeekInfo');
  const info: unknown =
    typeof method === 'function' ? Reflect.apply(method, locale, []) : Reflect.get(locale, 'weekInfo');
  const day: unknown = typeof info === 'object' && info ? Reflect.get(info, 'firstDay') : null;
  return typeof day === 'number' && day >= 1 && day <= 7 ? day : null;
}
