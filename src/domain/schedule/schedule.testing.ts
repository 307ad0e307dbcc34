import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { fromWire, toWire, type MonthDay, type Schedule } from './schedule';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './zone-time';

// What tests of schedules draw their cases from.

/** Every zone the runtime knows. */
const ZONES = Intl.supportedValuesOf('timeZone');
/** Zones with odd rules, drawn more often: half hours, double hours, skipped days, changes at midnight, Ramadan. */
const ODD_ZONES = [
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/Santiago',
  'America/Sao_Paulo',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Europe/Dublin',
];
/** Zones that change their clocks, one of each rule in use. */
const CHANGING_ZONES = [
  ...ODD_ZONES,
  'Europe/Paris',
  'America/New_York',
  'America/Havana',
  'America/Nuuk',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Africa/Cairo',
  'Atlantic/Azores',
  'Australia/Sydney',
  'Pacific/Norfolk',
];
const FROM = Date.UTC(2000, 0, 2);
const UNTIL = Date.UTC(2045, 0, 1);

const changes = new Map<string, Temporal.ZonedDateTime | null>();

/** The first change of the clock in a year or after it. Kept, since to look for one takes long. */
function changeIn(timeZone: string, year: number): Temporal.ZonedDateTime | null {
  const key = `${timeZone} ${year}`;
  const known = changes.get(key);
  if (known !== undefined) return known;
  const start = Temporal.PlainDate.from({ year, month: 1, day: 2 }).toZonedDateTime(timeZone);
  const change = start.getTimeZoneTransition('next');
  changes.set(key, change);
  return change;
}

/** A schedule, the moment runs are asked from, and the anchor some days before it. */
export interface Case {
  readonly schedule: Schedule;
  readonly from: number;
  readonly anchor: number;
}

/** The change after a change. */
function changeAfter(change: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const key = change.toString();
  const known = changes.get(key);
  if (known !== undefined) return known;
  const next = change.getTimeZoneTransition('next');
  changes.set(key, next);
  return next;
}

const some = <T>(items: readonly T[], maxLength = 4) => fc.subarray([...items], { minLength: 1, maxLength });
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const MONTH_DAYS: readonly MonthDay[] = [...upTo(31), 'L'];

const repeats = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), interval: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ kind: fc.constant('weekly' as const), weekdays: some(upTo(7)) }),
  fc.record({
    kind: fc.constant('monthly' as const),
    months: some(upTo(12), 12),
    days: fc.oneof(some(MONTH_DAYS), some<MonthDay>([28, 29, 30, 31, 'L'])),
  }),
  fc.record({ kind: fc.constant('once' as const), inDays: fc.integer({ min: -3, max: 40 }) }),
);

/** Half of the cases lie about a change of the clock, at a time of day it may skip or bring twice. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    repeat: repeats,
    anyZone: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ZONES) }, fc.constantFrom(...ODD_ZONES)),
    changingZone: fc.constantFrom(...CHANGING_ZONES),
    seconds: fc.integer({ min: FROM / SECOND_MS, max: UNTIL / SECOND_MS }),
    beforeFrom: fc.integer({ min: 3, max: 400 }),
    time: fc.oneof(
      fc.integer({ min: 0, max: 86_399 }),
      fc.integer({ min: 0, max: 4 * 60 }).map((min) => min * 60),
    ),
    nearChange: fc.boolean(),
    quarters: fc.integer({ min: -2, max: 6 }),
    expiresInHours: fc.option(fc.integer({ min: -24, max: 24 * 60 })),
  })
  .map(
    ({ repeat, anyZone, changingZone, seconds, beforeFrom, time, nearChange, quarters, expiresInHours }) => {
      const timeZone = nearChange ? changingZone : anyZone;
      const start = Temporal.Instant.fromEpochMilliseconds(seconds * SECOND_MS).toZonedDateTimeISO(timeZone);
      // Every second of them the next one, so that changes in autumn have their turn too.
      const first = nearChange ? changeIn(timeZone, start.year) : null;
      const change = first && quarters % 2 !== 0 ? changeAfter(first) : first;
      const about = change ?? start;
      const from = about.epochMilliseconds - (change ? 3 * DAY_MS : 0);
      // What the clock would have shown had it not been changed.
      const before = about
        .toInstant()
        .subtract({ seconds: 1 })
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime();
      const clock = change
        ? before
            .add({ seconds: 1 })
            .add({ minutes: 15 * quarters })
            .toPlainTime()
        : Temporal.PlainTime.from('00:00').add({ seconds: time });
      const hms = clock.toString({ smallestUnit: 'second' });
      const end = Temporal.Instant.fromEpochMilliseconds(from + (expiresInHours ?? 0) * HOUR_MS);
      const wall = end.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' });
      const common = {
        timeZone,
        time: hms,
        // At the very time of day as often as not.
        expires:
          expiresInHours === null
            ? null
            : `${wall.slice(0, 10)} ${expiresInHours % 2 ? hms : wall.slice(11)}`,
      };
      const schedule: Schedule =
        repeat.kind === 'once'
          ? { ...common, kind: 'once', date: about.toPlainDate().add({ days: repeat.inDays }).toString() }
          : { ...common, ...repeat };
      return { schedule, from, anchor: from - beforeFrom * DAY_MS - quarters * MINUTE_MS };
    },
  );

/** A schedule by its wire fields, for tables of examples. */
export function scheduleOf(fields: Parameters<typeof fromWire>[0]): Schedule {
  const schedule = fromWire(fields);
  if (!schedule) throw new Error(`Not a schedule: ${JSON.stringify(fields)}`);
  return schedule;
}

/** Instants as one reads and compares them. */
export function readable(runs: readonly number[], { timeZone }: Schedule): string[] {
  return runs.map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(timeZone)
      .toString({ smallestUnit: 'second', timeZoneName: 'never' }),
  );
}

/** The case as a report of a failure shows it best. */
export const shown = ({ schedule, from, anchor }: Case) =>
  JSON.stringify({ ...toWire(schedule), from: new Date(from), anchor: new Date(anchor) });
