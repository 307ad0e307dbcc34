import type { Language } from './language';

// Days and times as people type and read them. Values stay as the wire and native fields have them: yyyy-MM-dd, HH:mm or HH:mm:ss,
// and yyyy-MM-ddTHH:mm. They are wall times of no zone, so no Date is made of them: it could skip an hour that exists elsewhere.

const YEAR_FIRST = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const TIME = /^(\d{1,2})(?:(?: ?[:.h时] ?)(\d{2})(?: ?[:.分] ?(\d{2}))?|(?: ?h)?)(?:分|秒)?$/i;
const HALF_OF_DAY = / ?([ap])\.?m\.?$/i;
const VALUE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME_VALUE = /^\d{2}:\d{2}(?::\d{2})?$/;

/** A day as the language writes it in figures: 11/24/2026. What is no day comes back as it was. */
export function dateText(value: string, language: Language): string {
  const [, year, month, day] = VALUE.exec(value) ?? [];
  if (year === undefined) return value;
  if (language === 'en-US') return `${month}/${day}/${year}`;
  return language === 'fr-FR' ? `${day}/${month}/${year}` : `${year}/${month}/${day}`;
}

/** The day somebody typed, in the language's order or year first; null when there is no such day. */
export function readDate(text: string, language: Language): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const first = YEAR_FIRST.exec(plain);
  if (first) return day(first[1], first[2], first[3]);
  const last = language === 'zh-CN' ? null : YEAR_LAST.exec(plain);
  if (!last) return null;
  return language === 'en-US' ? day(last[3], last[1], last[2]) : day(last[3], last[2], last[1]);
}

function day(year = '', month = '', date = ''): string | null {
  const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = Date.parse(`${value}T00:00:00Z`);
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value) ? value : null;
}

/** The time somebody typed, of 24 hours or with am and pm, seconds or none; null when there is no such time. */
export function readTime(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const half = HALF_OF_DAY.exec(plain)?.[1]?.toLowerCase();
  const [, hours, minutes, seconds] = TIME.exec(plain.replace(HALF_OF_DAY, '')) ?? [];
  // An hour by itself could be many things, but not with am or h behind it.
  if (hours === undefined || (minutes === undefined && half === undefined && /^\d+$/.test(plain)))
    return null;
  const hour = half === undefined ? Number(hours) : ofTwelve(Number(hours), half);
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
  return seconds === undefined ? value : `${value}:${seconds}`;
}

const ofTwelve = (hours: number, half: string) =>
  hours < 1 || hours > 12 ? Number.POSITIVE_INFINITY : (hours % 12) + (half === 'p' ? 12 : 0);

/** A time of 24 hours, in every language, as schedules are put into words; seconds only where there are some. */
export function timeText(value: string): string {
  return TIME_VALUE.test(value) ? value.replace(/^(\d\d:\d\d):00$/, '$1') : value;
}

/** A day and a time as the language writes them. What is neither comes back as it was. */
export function dateTimeText(value: string, language: Language): string {
  const date = value.slice(0, 10);
  const time = value.slice(11);
  return VALUE.test(date) && TIME_VALUE.test(time) ? `${dateText(date, language)} ${timeText(time)}` : value;
}

/** The day and time somebody typed; null when one is missing or there is no such. */
export function readDateTime(text: string, language: Language): string | null {
  const plain = text.normalize('NFKC').trim();
  // The time is what is behind the last blank, comma or T that has a day before it.
  for (const { index, 0: between } of plain.matchAll(/[ ,T]+|(?<=日)/g)) {
    const date = readDate(plain.slice(0, index), language);
    const time = readTime(plain.slice(index + between.length));
    if (date !== null && time !== null) return `${date}T${time}`;
  }
  return null;
}
