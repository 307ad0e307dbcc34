import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoginRecord } from '~/contract/connections';
import { missingOf, rehearse } from './rehearse';

const MAC = 'A8-66-7F-18-5C-05';
const OTHER = '3C-52-82-0A-1B-2C';
const OFF = { autoBind: false, autoBindMax: 1 };

const login = (
  user_name: string,
  computer_name: string,
  terminal_mac: string,
  hour: number,
  connection_failure_reason = '',
): LoginRecord => ({
  user_name,
  computer_name,
  terminal_mac,
  connection_failure_reason,
  connection_setup_time: `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`,
});

const LOGINS = [
  login('li.wei', 'PC-1', MAC, 9),
  // Another notation and another case are the same pair.
  login('li.wei', 'pc-1', 'a866.7f18.5c05', 11),
  login('anna.martin', 'PC-1', OTHER, 10),
  login('anna.martin', 'PC-2', OTHER, 12),
  login('zhang.min', 'PC-2', '', 8),
  login('zhang.min', 'PC-2', MAC, 7, 'Licence check failed'),
];

test('only what is bound may log in; failed logins do not count', () => {
  const found = rehearse(LOGINS, [{ id: '1', mac: MAC, desktop_name: 'PC-1' }], OFF);
  expect(found).toMatchObject({ logins: 5, refused: 3, withoutMac: 1, people: 2, desktops: 2, terminals: 1 });
  expect(found.missing.map(({ mac, desktopName, logins }) => [mac, desktopName, logins])).toEqual([
    [OTHER, 'PC-1', 1],
    [OTHER, 'PC-2', 1],
  ]);
  expect(missingOf(found, 'ANNA.martin')).toHaveLength(2);
  expect(missingOf(found, '')).toEqual([]);
});

test('a pair is one, with the logins, the people and the last time', () => {
  const [first] = rehearse(LOGINS, [], OFF).missing;
  expect(first).toMatchObject({ mac: MAC, desktopName: 'PC-1', logins: 2, users: ['li.wei'] });
  expect(first?.lastAt).toEqual(new Date('2026-11-20T11:00:00Z'));
});

test('automatic binding gives a terminal its first desktops', () => {
  const one = rehearse(LOGINS, [], { autoBind: true, autoBindMax: 1 });
  expect(one.missing.map(({ mac, desktopName }) => [mac, desktopName])).toEqual([[OTHER, 'PC-2']]);
  expect(one.refused).toBe(2);
  expect(rehearse(LOGINS, [], { autoBind: true, autoBindMax: 2 }).refused).toBe(1);
});

test('with the missing bindings made, nobody with an address is refused', () => {
  const macs = [MAC, OTHER, '00-1A-4B-00-00-07', ''];
  const anyLogin = fc
    .record({
      user: fc.constantFrom('a', 'b', 'c'),
      pc: fc.constantFrom('PC-1', 'PC-2', 'PC-3'),
      mac: fc.constantFrom(...macs),
      hour: fc.integer({ min: 0, max: 23 }),
    })
    .map(({ user, pc, mac, hour }) => login(user, pc, mac, hour));
  fc.assert(
    fc.property(fc.array(anyLogin), (records) => {
      const before = rehearse(records, [], OFF);
      expect(before.logins).toBe(records.length);
      expect(before.refused).toBe(
        before.withoutMac + before.missing.reduce((sum, { logins }) => sum + logins, 0),
      );
      const made = before.missing.map(({ mac, desktopName }, at) => ({
        id: String(at),
        mac,
        desktop_name: desktopName,
      }));
      const after = rehearse(records, made, OFF);
      expect([after.missing, after.refused]).toEqual([[], before.withoutMac]);
    }),
  );
});
