import { wallOf } from '~/domain/schedule/zone-time';
import type { Language } from '~/i18n/language';
import { later } from '~/i18n/later';

const made = new Map<string, () => Intl.DateTimeFormat>();

/** A run as the clock of a zone shows it: day of the week, date and time, with seconds where the schedule has some. */
export function momentText(at: number, timeZone: string, language: Language): string {
  const wall = wallOf(at, timeZone);
  const hasSeconds = wall % 60_000 !== 0;
  const key = `${language}/${hasSeconds}`;
  const format =
    made.get(key) ??
    later(
      () =>
        new Intl.DateTimeFormat(language, {
          weekday: 'short',
          year: 'numeric',
          month: 'short',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          ...(hasSeconds && { second: '2-digit' }),
          hourCycle: 'h23',
          timeZone: 'UTC',
        }),
    );
  made.set(key, format);
  return format().format(wall);
}
