import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWireTime, toWireMinutes, toWireSeconds } from './time';

describe('times of the service', () => {
  it.each([
    ['2022-02-23 04:02:07', '2022-02-23T04:02:07.000Z'],
    ['2022-01-18T07:53:25.815Z', '2022-01-18T07:53:25.815Z'],
    ['2022-03-28T00:00:00Z', '2022-03-28T00:00:00.000Z'],
    ['2016-08-20T21:11Z', '2016-08-20T21:11:00.000Z'],
    ['2026-11-24', '2026-11-24T00:00:00.000Z'],
  ])('reads %s', (wire, iso) => {
    expect(parseWireTime(wire)?.toISOString()).toBe(iso);
  });

  it.each([null, undefined, '', 'never', '2026-13-45 00:00:00'])('takes %j for no time', (wire) => {
    expect(parseWireTime(wire)).toBeNull();
  });

  it('reads back what it writes', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (when) => {
        expect(parseWireTime(toWireSeconds(when))?.getTime()).toBe(Math.floor(when.getTime() / 1000) * 1000);
        expect(parseWireTime(toWireMinutes(when))?.getTime()).toBe(
          Math.floor(when.getTime() / 60000) * 60000,
        );
      }),
    );
  });
});
