import { expect, test } from 'vitest';
import { nextWait, POLL, waitedFor, waitUntil } from './waits';

test('a job that moves is looked at often, one that does not more and more rarely', () => {
  expect(nextWait(0, false, null)).toBe(POLL.firstMs);
  expect(nextWait(10_000, true, null)).toBe(POLL.firstMs);
  const waits = Array.from({ length: 12 }).reduce<number[]>(
    (list) => [...list, nextWait(list.at(-1) ?? 0, false, null)],
    [],
  );
  expect(waits).toEqual([...waits].toSorted((a, b) => a - b));
  expect(waits.at(-1)).toBe(POLL.longestMs);
});

test('what the service asks for is kept to', () => {
  expect(nextWait(0, false, 20)).toBe(20_000);
  expect(nextWait(20_000, true, 20)).toBe(20_000);
  expect(nextWait(45_000, false, 45)).toBe(45_000);
});

test('a wait for a time is told from a job', () => {
  expect(waitedFor(waitUntil(1_700_000_000_000))).toBe(1_700_000_000_000);
  expect(waitedFor('ff8080828abd4d44018abd7b4d0b0f4c')).toBeNull();
});
