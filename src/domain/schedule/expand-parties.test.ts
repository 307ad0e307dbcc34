import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill/implementation';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTemporal } from '~/lib/temporal';
// oxlint-disable-next-line boundaries/dependencies -- here alone the two parties to the contract meet, to be compared
import { nextRuns } from '~/mocks/engine/expand-schedule';
import { runsOf } from './expand';
import { toWire, type Schedule } from './schedule';
import { cases, readable, shown, type Case } from './schedule.testing';
import { DAY_MS } from './zone-time';

// Three parties expand the same schedules, with no line of code in common: this console, the demo's service, and a library of
// iCalendar rules. A slip in one shows as a difference.

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const SERVICE_CASES = 7500;
const LIBRARY_CASES = 2500;
/** A few seconds by itself; much more where every core is busy. */
const TIMEOUT_MS = 120_000;

beforeAll(loadTemporal);

/** The days and times of a schedule by the library's rules. It works in UTC here: the clocks of zones are Temporal's business. */
function rulesOf({ schedule, anchor, from }: Case, until: number): Temporal.PlainDateTime[] {
  const [hour = 0, minute = 0, second = 0] = schedule.time.split(':').map(Number);
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(schedule.timeZone).toPlainDate();
  const inUtc = (date: Temporal.PlainDate) => date.toZonedDateTime('UTC');
  const begin = dayOf(from).subtract({ days: 3 });
  const end = dayOf(until).add({ days: 3 });
  const common = { byHour: [hour], byMinute: [minute], bySecond: [second], tzid: 'UTC', until: inUtc(end) };
  const rule = () => {
    switch (schedule.kind) {
      case 'daily':
        return {
          ...common,
          freq: 'DAILY' as const,
          interval: schedule.interval,
          dtstart: inUtc(dayOf(anchor)),
        };
      case 'weekly': {
        const byDay = schedule.weekdays.map((day) => WEEKDAYS[day - 1] ?? '');
        return { ...common, freq: 'WEEKLY' as const, byDay, dtstart: inUtc(begin) };
      }
      case 'monthly': {
        const byMonthDay = schedule.days.map((day) => (day === 'L' ? -1 : day));
        const byMonth = [...schedule.months];
        return { ...common, freq: 'YEARLY' as const, byMonth, byMonthDay, dtstart: inUtc(begin) };
      }
      case 'once': {
        const date = Temporal.PlainDate.from(schedule.date);
        return { ...common, freq: 'DAILY' as const, count: 1, dtstart: inUtc(date) };
      }
    }
  };
  const { until: last, ...rest } = rule();
  const limits = schedule.kind === 'once' ? rest : { ...rest, until: last };
  return (
    new RRuleTemporal(limits)
      .between(new Date(inUtc(begin).epochMilliseconds), new Date(inUtc(end).epochMilliseconds), true)
      // The library brings a Temporal of its own; from here on there is one.
      .map(({ epochMilliseconds }) =>
        Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO('UTC').toPlainDateTime(),
      )
  );
}

/** What the rules come to in the zone, by Temporal's own reading of skipped and doubled times. */
function runsByLibrary(one: Case, until: number): number[] {
  const { schedule, from } = one;
  const { timeZone, expires } = schedule;
  const instant = (wall: Temporal.PlainDateTime) =>
    wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  const end = expires === null ? Infinity : instant(Temporal.PlainDateTime.from(expires));
  const runs = rulesOf(one, until)
    .map(instant)
    .filter((at) => at >= from && at < until && at <= end);
  return [...new Set(runs)];
}

const daysAhead = ({ kind }: Schedule) => (kind === 'monthly' ? 400 : 45);

/** Words cost more than the runs themselves, so they are made only where the parties differ. */
function expectSame(mine: readonly number[], theirs: readonly number[], one: Case): void {
  if (mine.join() === theirs.join()) return;
  expect(readable(mine, one.schedule), shown(one)).toEqual(readable(theirs, one.schedule));
}

describe('a schedule in three hands', () => {
  it('runs as the demo’s service has it', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 6 }), (one, count) => {
        const { schedule, from, anchor } = one;
        const window = { after: new Date(from - 1), count, anchor: new Date(anchor) };
        const theirs = nextRuns(toWire(schedule), window).map((date) => date.getTime());
        expectSame(runsOf(schedule, { from, count }, anchor), theirs, one);
      }),
      { numRuns: SERVICE_CASES },
    );
  });

  it('runs as a library of iCalendar rules has it', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { schedule, from, anchor } = one;
        const until = from + daysAhead(schedule) * DAY_MS;
        expectSame(runsOf(schedule, { from, until }, anchor), runsByLibrary(one, until), one);
      }),
      { numRuns: LIBRARY_CASES },
    );
  });
});
