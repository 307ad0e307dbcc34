import { afterEach, expect, it } from 'vitest';
import { fromUser, NEW_USER, toCreateRequest, toUpdateRequest } from './user-form';
import { expiryOf, wireExpiry } from '~/pages/users/import/user-values';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

/** Zones, and what midnight on March 1 is there. */
const ZONES = [
  ['UTC', '2027-03-01T00:00:00Z'],
  ['Asia/Shanghai', '2027-02-28T16:00:00Z'],
  ['America/New_York', '2027-03-01T05:00:00Z'],
  ['Pacific/Kiritimati', '2027-02-28T10:00:00Z'],
  ['Pacific/Pago_Pago', '2027-03-01T11:00:00Z'],
] as const;

it.each(ZONES)(
  'an expiry is the moment that was chosen in %s, and comes back as the same day',
  (zone, midnight) => {
    process.env['TZ'] = zone;
    for (const expires of ['2027-03-01T00:00', '2027-03-14T23:59', '2027-12-31T12:30']) {
      const { account_expires: sent = '' } = toCreateRequest({ ...NEW_USER, userName: 'wu', expires });
      expect(sent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
      const before = fromUser({ account_expires: Date.parse(sent) });
      expect(before.expires).toBe(expires);
      expect(toUpdateRequest(before, before)).toEqual({});
    }
    expect(toCreateRequest({ ...NEW_USER, expires: '2027-03-01T00:00' }).account_expires).toBe(midnight);
    // A day of a file alone means its end: the account still works on that day.
    const time = expiryOf('2027-03-01', 'zh-CN') ?? 0;
    expect(fromUser({ account_expires: Date.parse(wireExpiry(time)) }).expires).toBe('2027-03-01T23:59');
  },
);

it('no expiry is never, both ways', () => {
  expect(toCreateRequest(NEW_USER).account_expires).toBe('0');
  expect(fromUser({ account_expires: 0 }).expires).toBe('');
});
