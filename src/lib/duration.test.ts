import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationOf } from './duration';

describe('a length of time', () => {
  it.each([
    [0, { days: 0, hours: 0, minutes: 0 }],
    [45, { days: 0, hours: 0, minutes: 45 }],
    [60, { days: 0, hours: 1, minutes: 0 }],
    [1530, { days: 1, hours: 1, minutes: 30 }],
  ])('%i minutes in days, hours and minutes', (minutes, expected) => {
    expect(durationOf(minutes)).toEqual(expected);
  });

  it('loses no minute', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (all) => {
        const { days, hours, minutes } = durationOf(all);
        expect(days * 1440 + hours * 60 + minutes).toBe(all);
        expect(hours).toBeLessThan(24);
        expect(minutes).toBeLessThan(60);
      }),
    );
  });
});
