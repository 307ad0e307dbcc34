import { expect, test } from 'vitest';
import { longerLimit, timedOutDesktops } from './timed-out';

test('a longer limit is some times the one before, and never more than the service takes', () => {
  expect([null, 1, 10, 119, 120, 600].map(longerLimit)).toEqual([5, 5, 50, 595, 600, 600]);
});

test('only desktops that came to their time limit run again, each once', () => {
  const record = (id: string, desktop: string, status: string) => ({
    id,
    resource_id: desktop,
    resource_name: `PC-${desktop}`,
    status,
  });
  expect(
    timedOutDesktops([
      record('r1', 'a', 'TIMEOUT'),
      record('r2', 'a', 'TIMEOUT'),
      record('r3', 'b', 'FAILED'),
      record('r4', 'c', 'FINISH'),
      record('r5', 'd', 'SKIP'),
      record('r6', 'e', 'TIMEOUT'),
    ]),
  ).toEqual([
    { id: 'a', name: 'PC-a' },
    { id: 'e', name: 'PC-e' },
  ]);
});
