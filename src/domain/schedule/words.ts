import type { Messages } from '~/i18n/areas';
import { calendarNames } from '~/i18n/calendar';
import type { Language } from '~/i18n/language';
import { durationOf } from '~/lib/duration';
import type { Schedule } from './schedule';
import type { ScheduleWarning } from './warnings';
import { dateText, wallFrom, wallText } from './zone-time';

type Words = Messages<'schedule'>;

/** Monday to Friday, by the service's numbers. */
const WORKING_DAYS = '2,3,4,5,6';

/** What starts a task that waits for something to happen. */
export interface Trigger {
  readonly lifeCycleType: string;
  /** Minutes; null or none when it starts at once, or that is not known. */
  readonly waitTime: number | null;
}

/** The name of a word of the wire; a word not known is shown as it comes. */
export function nameOf(names: Readonly<Record<string, string>>, word: string | null | undefined): string {
  return names[word ?? ''] ?? word ?? '';
}

/** HH:mm, with seconds only where there are some. */
export function clockText(time: string): string {
  return time.endsWith(':00') && time.length > 5 ? time.slice(0, -3) : time;
}

/** A schedule in a sentence, with its zone and its end: 'On Monday and Friday at 09:00, Asia/Shanghai'. */
export function scheduleWords(schedule: Schedule, t: Words, language: Language): string {
  const { sentence } = t;
  const text = repeatWords(schedule, t, language);
  const end = wallFrom(schedule.expires ?? '');
  if (end === null || schedule.kind === 'once') return text;
  const { date, time } = momentWords(end, language);
  return sentence.until(text, date, time);
}

/** What a trigger waits for, in a sentence: 'When a desktop was rebuilt, after 10 minutes'. */
export function triggerWords({ lifeCycleType, waitTime }: Trigger, t: Words): string {
  const when = t.sentence.when[lifeCycleType] ?? t.sentence.whenOther(lifeCycleType);
  return waitTime ? t.sentence.after(when, t.sentence.duration(durationOf(waitTime))) : when;
}

/** A warning in a sentence. */
export function warningWords(warning: ScheduleWarning, t: Words, language: Language): string {
  const { warnings } = t;
  switch (warning.code) {
    case 'missingDay':
      return warnings.missingDay(warning.day, warning.months.map(calendarNames(language).month));
    case 'leapDay':
      return warnings.leapDay(warning.year);
    case 'clockSkips': {
      const wall = momentWords(warning.wall, language);
      const runs = momentWords(warning.runs, language);
      if (wall.time === runs.time) return warnings.clockSkipsDay(wall.date, runs.date);
      return warnings.clockSkips(wall.date, wall.time, wall.date === runs.date ? runs.time : runs.both);
    }
    case 'clockDoubles':
    case 'datePast':
    case 'expired': {
      const { date, time } = momentWords(warning.wall, language);
      return warnings[warning.code](date, time);
    }
    case 'expiryBeforeFirst': {
      const { date, time } = momentWords(warning.first, language);
      return warnings.expiryBeforeFirst(date, time);
    }
    case 'noRun':
      return warnings.noRun;
  }
}

function repeatWords(schedule: Schedule, { sentence }: Words, language: Language): string {
  const names = calendarNames(language);
  const at = sentence.at(clockText(schedule.time), schedule.timeZone);
  switch (schedule.kind) {
    case 'once':
      return sentence.once(names.date(schedule.date), at);
    case 'daily':
      return sentence.daily(schedule.interval, at);
    case 'weekly': {
      // Monday first, as in a sentence, whatever the calendars of the language begin with.
      const days = sorted(schedule.weekdays, (day) => (day + 5) % 7);
      if (days.length === 7) return sentence.daily(1, at);
      const named = days.map(names.weekday);
      const [monday, , , , friday] = named;
      if (days.join(',') === WORKING_DAYS && monday !== undefined && friday !== undefined)
        return sentence.mondayToFriday(monday, friday, at);
      return sentence.weekly(named, at);
    }
    case 'monthly': {
      const days = sorted(schedule.days, (day) => (day === 'L' ? 32 : day));
      const named = days.map((day) => (day === 'L' ? sentence.lastDay : sentence.day(day)));
      const months = sorted(schedule.months, (month) => month);
      return months.length === 12
        ? sentence.everyMonth(named, at)
        : sentence.monthly(named, months.map(names.month), at);
    }
  }
}

/** A wall time as people write it: its date, and its time to the minute where there are no seconds. */
function momentWords(wall: number, language: Language) {
  const date = calendarNames(language).date(dateText(wall));
  const time = clockText(wallText(wall).slice(11));
  return { date, time, both: `${date}, ${time}` };
}

function sorted<T>(items: readonly T[], place: (item: T) => number): T[] {
  return [...new Set(items)].toSorted((a, b) => place(a) - place(b));
}
