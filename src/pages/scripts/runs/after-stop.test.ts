import { expect, test } from 'vitest';
import { finishedAfterStop } from './after-stop';

const record = (status: string, from: string | null, to: string | null) => ({
  status,
  start_time: from && `2026-11-25T${from}:00Z`,
  end_time: to && `2026-11-25T${to}:00Z`,
});

test('what had begun and ended by itself after the stop is counted', () => {
  const records = [
    record('FINISH', '08:00', '08:05'),
    record('STOPPED', '08:04', '08:10'),
    record('STOPPED', null, '08:10'),
    record('FINISH', '08:04', '08:12'),
    record('FAILED', '08:06', '08:11'),
    record('RUNNING', '08:04', null),
    record('SKIP', null, '08:30'),
  ];
  expect(finishedAfterStop(records)).toBe(2);
});

test('what was run again after the stop does not count, nor does anything where nothing was stopped', () => {
  expect(finishedAfterStop([record('STOPPED', '08:04', '08:10'), record('FINISH', '08:20', '08:25')])).toBe(
    0,
  );
  expect(finishedAfterStop([record('FINISH', '08:20', '08:25')])).toBe(0);
});
