import { expect, test } from 'vitest';
import type { Outcome } from '~/domain/actions/engine/record';
import { failedDesktops, failedJobs, isAllThatFailed } from './failed-desktops';
import type { ReportRow } from './report-rows';

const FAILED: Outcome = { state: 'failed', code: 'c', reason: 'r', requestId: '' };
const row = (id: string, outcome: Outcome, jobId = `job-${id}`): ReportRow => ({
  key: id,
  item: { id, name: id },
  outcome,
  jobId,
  part: 1,
});
const sub = (id: string, status: string) => ({
  status,
  entities: { desktop_id: id, desktop_name: `PC-${id}` },
});

test('only jobs of what failed are looked into, and only desktops that failed are tried again', () => {
  const rows = [row('a', FAILED), row('b', { state: 'succeeded' }), row('c', FAILED, '')];
  expect(failedJobs(rows)).toEqual(['job-a']);
  expect(
    failedDesktops([
      sub('1', 'FAILED'),
      sub('2', 'SUCCESS'),
      sub('1', 'FAILED'),
      sub('3', 'RUNNING'),
      { status: 'FAILED', desktop_name: 'PC-nobody' },
      { status: 'FAILED', entities: { desktop_id: '4' }, desktop_name: 'PC-4' },
    ]),
  ).toEqual([
    { id: '1', name: 'PC-1' },
    { id: '4', name: 'PC-4' },
  ]);
});

test('what was refused, or failed without naming a desktop, is not tried again with the others', () => {
  const named = [sub('1', 'FAILED'), sub('2', 'SUCCESS')];
  expect(isAllThatFailed([row('a', FAILED), row('b', { state: 'succeeded' })], [named])).toBe(true);
  expect(isAllThatFailed([row('a', FAILED), row('b', FAILED, '')], [named])).toBe(false);
  expect(isAllThatFailed([row('a', FAILED), row('b', FAILED)], [named, [sub('3', 'SUCCESS')]])).toBe(false);
});
