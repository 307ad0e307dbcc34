import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '~/domain/schedule/zone-time';
import { dayFrom, daysOfView, dayText, shiftDay, startOfWeek } from './calendar-days';

const day = (text: string) => dayFrom(text) ?? Number.NaN;
const spanOf = (view: 'week' | 'month', text: string, weekStart: number) => {
  const { days, from, until } = daysOfView(view, day(text), weekStart);
  return [
    dayText(days[0] ?? 0),
    dayText(from),
    dayText(until - DAY_MS),
    dayText(days.at(-1) ?? 0),
    days.length,
  ];
};

const anyDay = fc.integer({ min: 40, max: 80_000 }).map((number) => number * DAY_MS);
const weekStarts = fc.integer({ min: 1, max: 7 });

describe('the days of a view', () => {
  it('are a week from Sunday or Monday, as the language has it', () => {
    expect(spanOf('week', '2026-11-25', 1)).toEqual([
      '2026-11-22',
      '2026-11-22',
      '2026-11-28',
      '2026-11-28',
      7,
    ]);
    expect(spanOf('week', '2026-11-29', 2)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-29',
      '2026-11-29',
      7,
    ]);
  });

  it('are the whole weeks a month has a part in', () => {
    expect(spanOf('month', '2026-11-25', 1)).toEqual([
      '2026-11-01',
      '2026-11-01',
      '2026-11-30',
      '2026-12-05',
      35,
    ]);
    expect(spanOf('month', '2026-11-25', 2)).toEqual([
      '2026-10-26',
      '2026-11-01',
      '2026-11-30',
      '2026-12-06',
      42,
    ]);
    expect(spanOf('month', '2026-02-10', 1)).toEqual([
      '2026-02-01',
      '2026-02-01',
      '2026-02-28',
      '2026-02-28',
      28,
    ]);
  });

  it('hold the day, begin with the week and have no gap', () => {
    fc.assert(
      fc.property(
        anyDay,
        weekStarts,
        fc.constantFrom('week' as const, 'month' as const),
        (one, start, view) => {
          const { days, from, until } = daysOfView(view, one, start);
          expect(days).toContain(one);
          expect(days.length % 7).toBe(0);
          expect(new Date(days[0] ?? 0).getUTCDay() + 1).toBe(start);
          expect(days.every((each, at) => at === 0 || each - (days[at - 1] ?? 0) === DAY_MS)).toBe(true);
          expect(one >= from && one < until).toBe(true);
          expect(startOfWeek(one, start)).toBeLessThanOrEqual(one);
          expect(one - startOfWeek(one, start)).toBeLessThan(7 * DAY_MS);
        },
      ),
    );
  });
});

describe('the view before and after', () => {
  it('keeps the day of the month, or takes the last one', () => {
    expect(dayText(shiftDay('month', day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(dayText(shiftDay('month', day('2028-01-31'), 1))).toBe('2028-02-29');
    expect(dayText(shiftDay('month', day('2026-01-15'), -1))).toBe('2025-12-15');
    expect(dayText(shiftDay('week', day('2026-12-30'), 1))).toBe('2027-01-06');
  });

  it('leaves no month out', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(1, -1), (one, by) => {
        const [before, after] = [new Date(one), new Date(shiftDay('month', one, by))];
        const months = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
        expect(months(after) - months(before)).toBe(by);
      }),
    );
  });
});

describe('a day in the address', () => {
  it.each(['', 'today', '2026-02-30', '2026-2-3', '1969-12-31', '10000-01-01'])('“%s” is none', (text) => {
    expect(dayFrom(text)).toBeNull();
  });
});
