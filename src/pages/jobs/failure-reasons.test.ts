import { expect, test } from 'vitest';
import { newPart } from '~/domain/actions/engine/part';
import type { Outcome } from '~/domain/actions/engine/record';
import { failureReasons, reasonKey } from './failure-reasons';
import { REPORT_RULE } from './report-list';
import { reportRows } from './report-rows';

const failed = (code: string, reason: string): Outcome => ({
  state: 'failed',
  code,
  reason,
  requestId: 'r',
});

function rowsOf(outcomes: Readonly<Record<string, Outcome>>) {
  const items = Object.keys(outcomes).map((name) => ({ id: `id-${name}`, name }));
  return reportRows([{ ...newPart('a', 0, items), outcomes: Object.values(outcomes) }]);
}

const ROWS = rowsOf({
  'li.wei → office': failed('WKS.1', 'The user li.wei does not exist.'),
  'anna.martin → office': failed('WKS.1', 'The user anna.martin does not exist.'),
  'zhang.min → office': { state: 'succeeded' },
  'wu.jiayi → cad': failed('WKS.2', 'The app group is full.'),
  'ma_jie → cad': failed('WKS.1', 'The user ma_jie does not exist.'),
});

test('one cause is one reason, whatever items the service names in it', () => {
  expect(failureReasons(ROWS)).toEqual([
    {
      key: 'WKS.1: The user – does not exist.',
      code: 'WKS.1',
      text: 'The user – does not exist.',
      names: ['li.wei → office', 'anna.martin → office', 'ma_jie → cad'],
    },
    {
      key: 'WKS.2: The app group is full.',
      code: 'WKS.2',
      text: 'The app group is full.',
      names: ['wu.jiayi → cad'],
    },
  ]);
});

test('the words of the service stay as they are where one item alone failed for them', () => {
  const rows = rowsOf({ 'li.wei': failed('', 'li.wei is locked') });
  expect(failureReasons(rows)).toMatchObject([{ key: '– is locked', text: 'li.wei is locked' }]);
});

test('short names and what did not fail take no part', () => {
  const rows = rowsOf({ a: failed('X', 'a call was lost'), b: { state: 'waiting' } });
  expect(rows.map(reasonKey)).toEqual(['X: a call was lost', '']);
});

test('each reason narrows the report to exactly its items', () => {
  const view = { sort: '', page: 1, page_size: 100, columns: [], panel: '', state: 'failed' as const, q: '' };
  for (const { key, names } of failureReasons(ROWS)) {
    const found = ROWS.filter((row) => REPORT_RULE.matches(row, { ...view, reason: key }));
    expect(found.map(({ item }) => item.name)).toEqual(names);
  }
});
