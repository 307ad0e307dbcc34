import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationOf, momentAfter } from './delay';

const NOW = new Date('2026-11-24T08:00:00Z');

describe('a delay in minutes', () => {
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
      fc.property(fc.nat(2_147_483_647), (all) => {
        const { days, hours, minutes } = durationOf(all);
        expect(days * 1440 + hours * 60 + minutes).toBe(all);
        expect(hours).toBeLessThan(24);
        expect(minutes).toBeLessThan(60);
      }),
    );
  });

  it('has a moment when there is something to wait for', () => {
    expect(momentAfter(30, NOW)).toEqual(new Date('2026-11-24T08:30:00Z'));
    expect(momentAfter(null, NOW)).toBeNull();
    expect(momentAfter(0, NOW)).toBeNull();
    expect(momentAfter(2_147_483_647, NOW)?.getUTCFullYear()).toBe(6109);
    expect(momentAfter(1e12, NOW)).toBeNull();
  });
});
