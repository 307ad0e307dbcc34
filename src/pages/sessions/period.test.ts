import { expect, it } from 'vitest';
import { periodOf } from './period';

const NOW = Date.parse('2026-11-24T10:20:00Z');
const HOURS = 3_600_000;
const any = { days: '', from: '', to: '' };
const hoursOf = (view: Partial<typeof any>) => {
  const { begin, end } = periodOf({ ...any, ...view }, NOW);
  return (end.getTime() - begin.getTime()) / HOURS;
};

it('is the last seven days up to the coming hour unless told', () => {
  expect(periodOf(any, NOW).end).toEqual(new Date('2026-11-24T11:00:00Z'));
  expect(hoursOf({})).toBe(7 * 24);
  expect(hoursOf({ days: '30' })).toBe(30 * 24);
});

it('is what all filters allow together', () => {
  expect(hoursOf({ from: '2026-11-20', to: '2026-11-20' })).toBe(24);
  expect(hoursOf({ to: '2026-11-10' })).toBe(7 * 24);
  expect(hoursOf({ days: '1', from: '2026-11-01' })).toBe(24);
  // A day that has not ended ends now.
  expect(periodOf({ ...any, to: '2026-11-30' }, NOW).end).toEqual(new Date('2026-11-24T11:00:00Z'));
});

it('is empty when the filters allow nothing', () => {
  expect(hoursOf({ from: '2026-11-20', to: '2026-11-10' })).toBe(0);
  expect(hoursOf({ days: '1', to: '2026-11-10' })).toBe(0);
});
