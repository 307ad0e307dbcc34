import { later } from '~/i18n/later';
import { words } from '~/i18n/words';

const { n, plural, and } = words('en-US');

const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });

const ordinals = later(() => new Intl.PluralRules('en-US', { type: 'ordinal' }));
const ENDINGS = { one: 'st', two: 'nd', few: 'rd', many: 'th', zero: 'th', other: 'th' };
const ordinal = (day: number) => `${n(day)}${ENDINGS[ordinals().select(day)]}`;

/** Scheduled tasks in plain words: schedules, triggers, names of the wire's words, what forms refuse and warn of. */
export const messages = {
  taskTypes: {
    START: 'Start',
    STOP: 'Shut down',
    REBOOT: 'Restart',
    HIBERNATE: 'Hibernate',
    REBUILD: 'Rebuild system disk',
    EXECUTE_SCRIPT: 'Run script',
    CREATE_SNAPSHOT: 'Create snapshot',
  } as Record<string, string>,
  scheduledTypes: {
    FIXED_TIME: 'Once',
    DAY: 'By day',
    WEEK: 'By week',
    MONTH: 'By month',
    LIFE_CYCLE: 'On a trigger',
  } as Record<string, string>,
  triggers: {
    POST_CREATE_DESKTOP_SUCCESS: 'Desktop created',
    POST_REBUILD_DESKTOP_SUCCESS: 'Desktop rebuilt',
    POST_REATTACH_DESKTOP_SUCCESS: 'Desktop rebuilt by an assignment',
    POST_DESKTOP_DISCONNECTED: 'Desktop disconnected',
    POST_DESKTOP_CANNOT_CONNECT: 'Desktop cannot be connected',
  } as Record<string, string>,
  objectTypes: {
    DESKTOP: 'Desktop',
    DESKTOP_POOL: 'Desktop pool',
    ALL_DESKTOPS: 'All desktops',
    DESKTOP_TAG: 'Desktop tag',
  } as Record<string, string>,
  statuses: { SUCCESS: 'Succeeded', SKIP: 'Skipped', FAIL: 'Failed' } as Record<string, string>,
  sentence: {
    at: (time: string, zone: string) => `at ${time}, ${zone}`,
    once: (date: string, at: string) => `Once, on ${date} ${at}`,
    daily: (interval: number, at: string) =>
      `${plural(interval, { one: 'Every day', other: 'Every # days' })} ${at}`,
    mondayToFriday: (monday: string, friday: string, at: string) => `From ${monday} to ${friday} ${at}`,
    weekly: (days: readonly string[], at: string) => `On ${and(days)} ${at}`,
    day: ordinal,
    lastDay: 'last day',
    monthly: (days: readonly string[], months: readonly string[], at: string) =>
      `On the ${and(days)} of ${and(months)} ${at}`,
    everyMonth: (days: readonly string[], at: string) => `On the ${and(days)} of every month ${at}`,
    until: (sentence: string, date: string, time: string) => `${sentence}, until ${date}, ${time}`,
    when: {
      POST_CREATE_DESKTOP_SUCCESS: 'When a desktop was created',
      POST_REBUILD_DESKTOP_SUCCESS: 'When a desktop was rebuilt',
      POST_REATTACH_DESKTOP_SUCCESS: 'When assigning a user has rebuilt a desktop',
      POST_DESKTOP_DISCONNECTED: 'When a desktop was disconnected',
      POST_DESKTOP_CANNOT_CONNECT: 'When a desktop cannot be connected',
    } as Record<string, string>,
    whenOther: (trigger: string) => `On ${trigger}`,
    after: (when: string, duration: string) => `${when}, after ${duration}`,
    duration: ({ days, hours, minutes: rest }: { days: number; hours: number; minutes: number }) =>
      [
        days > 0 && plural(days, { one: '# day', other: '# days' }),
        hours > 0 && plural(hours, { one: '# hour', other: '# hours' }),
        rest > 0 && minutes(rest),
      ]
        .filter((part) => part !== false)
        .join(' '),
  },
  warnings: {
    missingDay: (day: number, months: readonly string[]) =>
      plural(months.length, {
        one: `${and(months)} has no ${ordinal(day)}: that month is left out.`,
        other: `${and(months)} have no ${ordinal(day)}: those months are left out.`,
      }),
    leapDay: (year: number) => `February has a 29th only in leap years: the next is ${year}.`,
    clockSkips: (date: string, time: string, runs: string) =>
      `On ${date} the clock is put forward and skips ${time}: the task runs at ${runs}.`,
    clockSkipsDay: (date: string, runsDate: string) =>
      `The zone’s calendar skips ${date}: the task runs on ${runsDate}.`,
    clockDoubles: (date: string, time: string) =>
      `On ${date} the clock is put back and ${time} comes twice: the task runs the first time.`,
    datePast: (date: string, time: string) => `${date}, ${time} is in the past: the task would not run.`,
    expiryBeforeFirst: (date: string, time: string) =>
      `The schedule ends before its first run, which would be on ${date} at ${time}.`,
    expired: (date: string, time: string) => `The schedule ended on ${date} at ${time}.`,
    noRun: 'No chosen month has a chosen day: the task would never run.',
  },
  errors: {
    noName: 'Enter a name for the task.',
    tooLong: (most: number) => `At most ${n(most)} characters.`,
    noTaskType: 'Choose a task type.',
    noKind: 'Choose a schedule type.',
    noTimeZone: 'Choose a time zone.',
    noTime: 'Enter a time, for example 09:00.',
    noDate: 'Enter a date, for example 11/24/2026.',
    noExpiry: 'Enter a date and a time, for example 11/24/2026 09:00, or leave it empty.',
    interval: (most: number) => `Every 1 to ${n(most)} days.`,
    noWeekday: 'Choose at least one day of the week.',
    noMonth: 'Choose at least one month.',
    noDay: 'Choose at least one day of the month.',
    noTrigger: 'Choose a trigger.',
    notOnTrigger: 'Start and rebuild cannot run on a trigger. Choose another task or a schedule.',
    notWithTrigger: 'The service does not offer this task for this trigger.',
    between: (least: number, most: number) => `${n(least)} to ${n(most)}.`,
    minutesBetween: (least: number, most: number) => `${n(least)} to ${minutes(most)}.`,
    noTargets: 'Choose at least one target.',
    tooManyTargets: (most: number) => `At most ${n(most)} entries.`,
    badTarget: (name: string) => `The console does not know what kind of object ${name} is. Remove it.`,
    allOnlyOnTrigger: 'All desktops can be chosen only for a task on a trigger.',
    noGrayDesktops: 'Choose the desktops of the first batch.',
    tooManyGrayDesktops: (most: number) => `At most ${n(most)} desktops.`,
    thresholdBelowCount: (count: number) => `Less than the ${n(count)} of the first batch.`,
    thresholdBeyondDesktops: (count: number) =>
      plural(count, {
        one: 'At most 1: the first batch has # desktop.',
        other: `At most ${n(count)}: the first batch has # desktops.`,
      }),
    json: (line: number, column: number) => `Not JSON from line ${n(line)}, column ${n(column)}, on.`,
    notAnObject: 'Enter a JSON object, for example {"notify_message": "…"}.',
  },
};
