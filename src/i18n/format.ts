import type { Language } from './language';
import { later } from './later';

/** Formats for one language; dates in `timeZone`, which is the reader's own unless given. */
export interface Format {
  number: (value: number) => string;
  decimal: (value: number) => string;
  /** '12K', for an axis. */
  short: (value: number) => string;
  percent: (share: number) => string;
  /** Day and time to the second, with the zone: for hover, focus and exports. */
  absolute: (date: Date) => string;
  date: (date: Date) => string;
  dateTime: (date: Date) => string;
  time: (date: Date) => string;
  /** Hours and minutes, as a schedule has them. */
  clock: (date: Date) => string;
  /** '4 min ago', against `now`; 'now' within a second of it. */
  relative: (date: Date, now: Date) => string;
  /** 'Nov 24' as an axis has it. */
  day: (date: Date) => string;
  /** Things beside each other, as a cell has them: 'a, b', without an 'and'. What is empty is left out. */
  list: (items: readonly (string | false | null | undefined)[]) => string;
  readonly timeZone: string;
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
  ['month', 12],
  ['year', Number.POSITIVE_INFINITY],
];

/** Makes the formats; the Intl objects are made when first used, and kept. Even to ask for the reader's zone takes milliseconds. */
export function createFormat(language: Language, timeZone?: string): Format {
  const ownZone = later(() => timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const inZone = (options: Intl.DateTimeFormatOptions) =>
    later(
      () => new Intl.DateTimeFormat(language, { ...options, ...(timeZone !== undefined && { timeZone }) }),
    );
  const number = later(() => new Intl.NumberFormat(language));
  const decimal = later(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
  const short = later(
    () => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }),
  );
  const percent = later(
    () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const absolute = inZone({ dateStyle: 'medium', timeStyle: 'long' });
  const date = inZone({ dateStyle: 'medium' });
  const dateTime = inZone({ dateStyle: 'medium', timeStyle: 'short' });
  const time = inZone({ timeStyle: 'medium' });
  const clock = inZone({ timeStyle: 'short' });
  const day = inZone({ month: 'short', day: 'numeric' });
  const relative = later(() => new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'always' }));
  const justNow = later(() =>
    new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' }).format(0, 'second'),
  );
  return {
    number: (value) => number().format(value),
    decimal: (value) => decimal().format(value),
    short: (value) => short().format(value),
    percent: (share) => percent().format(share),
    absolute: (value) => absolute().format(value),
    date: (value) => date().format(value),
    dateTime: (value) => dateTime().format(value),
    time: (value) => time().format(value),
    clock: (value) => clock().format(value),
    day: (value) => day().format(value),
    list: (items) => items.filter(Boolean).join(language === 'zh-CN' ? '、' : ', '),
    relative: (value, now) => {
      let amount = (value.getTime() - now.getTime()) / 1000;
      if (Math.abs(amount) < 1) return justNow();
      for (const [unit, size] of STEPS) {
        if (Math.abs(amount) < size) return relative().format(Math.trunc(amount), unit);
        amount /= size;
      }
      return date().format(value);
    },
    get timeZone() {
      return ownZone();
    },
  };
}
