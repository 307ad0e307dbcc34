import { expect, test } from 'vitest';
import { newPart } from '~/domain/actions/engine/part';
import type { Part } from '~/domain/actions/engine/record';
import { rowsOfView } from '~/ui/list/rows-in-memory';
import { REPORT_RULE } from './report-list';
import { reportRows } from './report-rows';

const items = ['Alpha', 'beta', 'gamma'].map((name) => ({ id: `id-${name}`, name }));
const part: Part = {
  ...newPart('a', 0, items),
  jobId: 'job-7',
  outcomes: [
    { state: 'succeeded' },
    { state: 'failed', code: 'WKS.9', reason: 'The image is gone', requestId: 'r1' },
    { state: 'sending' },
  ],
};
const left: Part = {
  ...newPart('a', 1, [{ id: 'id-d', name: 'delta' }]),
  outcomes: [{ state: 'skipped', why: 'frozen' }],
};
const rows = reportRows([part, left]);

const view = {
  sort: '',
  page: 1,
  page_size: 100,
  columns: [],
  panel: '',
  state: '' as const,
  reason: '',
  q: '',
};
type Change = Partial<Omit<Parameters<typeof REPORT_RULE.matches>[1], 'columns'>>;
const found = (change: Change) =>
  rowsOfView(rows, { ...view, ...change }, REPORT_RULE).map(({ item }) => item.name);

test('every item has a row, in order, with its request', () => {
  expect(rows.map(({ item, part: at }) => [item.name, at])).toEqual([
    ['Alpha', 1],
    ['beta', 1],
    ['gamma', 1],
    ['delta', 0],
  ]);
});

test.each([
  ['', '', 4],
  ['failed', '', 1],
  ['waiting', '', 1],
  ['skipped', '', 1],
  ['', 'IMAGE gone', 1],
  ['', 'job-7', 3],
  ['succeeded', 'beta', 0],
  ['', 'wks.9', 1],
] as const)('state %s and words %s find %i', (state, q, count) => {
  expect(found({ state, q })).toHaveLength(count);
});

test('sorted by state the failed stand together, whatever the order of the items', () => {
  expect(found({ sort: 'state' })).toEqual(['gamma', 'Alpha', 'beta', 'delta']);
  expect(found({ sort: '-name' })).toEqual(['gamma', 'delta', 'beta', 'Alpha']);
});
