import { expect, test } from 'vitest';
import { desktopsOf } from './desktops-of';

test('a desktop with several records is named once, in the order of its first', () => {
  expect(
    desktopsOf([
      { id: 'r1', name: 'FIN-1', desktopId: 'd1' },
      { id: 'r2', name: 'FIN-2', desktopId: 'd2' },
      { id: 'r3', name: 'FIN-1', desktopId: 'd1' },
    ]),
  ).toEqual([
    { id: 'd1', name: 'FIN-1' },
    { id: 'd2', name: 'FIN-2' },
  ]);
});

test('a record that does not say its desktop names none', () => {
  expect(
    desktopsOf([
      { id: 'r1', name: 'r1' },
      { id: 'r2', name: '', desktopId: '' },
    ]),
  ).toEqual([]);
});
