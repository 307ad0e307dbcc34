import { expect, test } from 'vitest';
import { readTimeCounts } from './online-counts';

const NOW = Date.parse('2026-11-24T10:20:00Z');

test('times with colons, with and without spaces, are read by their last colon', () => {
  const rows = readTimeCounts(['2026-11-24 09:00 : 12', '2026-11-24 10:00:7', 'no count', '？ : 3'], NOW);
  expect(rows.map(({ time, count, running }) => [time, count, running])).toEqual([
    ['2026-11-24 09:00', 12, false],
    ['2026-11-24 10:00', 7, true],
    ['？', 3, false],
  ]);
  expect(rows[0]?.begins).toEqual(new Date('2026-11-24T09:00:00Z'));
  expect(rows[2]?.begins).toBeNull();
});

test('a day that is not over is running', () => {
  expect(readTimeCounts(['2026-11-23 : 5', '2026-11-24 : 6'], NOW).map(({ running }) => running)).toEqual([
    false,
    true,
  ]);
});
