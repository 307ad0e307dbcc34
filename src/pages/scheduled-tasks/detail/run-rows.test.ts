import { expect, test } from 'vitest';
import { scheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import { TASK_TYPES } from '~/contract/scheduled-tasks';
import { rowsOfView } from '~/ui/list/rows-in-memory';
import { RUN_DESKTOPS_RULE } from './run-desktops-list';
import { actionOf, countStates, failedItems } from './run-rows';

const row = (id: string, exec_status: string | null, more: object = {}) =>
  scheduledTasksRecordDetail.parse({
    id,
    desktop_id: `d-${id}`,
    desktop_name: `PC-${id}`,
    exec_status,
    ...more,
  });
const rows = [
  row('1', 'SKIP', { fail_reason: 'The desktop is off already', result_code: 'WKS.3' }),
  row('2', 'FAIL', { fail_reason: 'The agent is silent' }),
  row('3', 'SUCCESS'),
  row('4', 'FAILED', { desktop_name: '' }),
  row('5', 'SUCCESS'),
  row('6', 'A WORD OF TOMORROW'),
];

test('states are counted in the order of interest, those not known last', () => {
  expect([...countStates(rows)]).toEqual([
    ['SUCCESS', 2],
    ['FAIL', 1],
    ['FAILED', 1],
    ['SKIP', 1],
    ['A WORD OF TOMORROW', 1],
  ]);
});

test.each([
  ['', '', 6],
  ['SUCCESS', '', 2],
  ['', 'AGENT silent', 1],
  ['', 'wks.3', 1],
  ['', 'd-4', 1],
  ['FAIL', 'pc-3', 0],
] as const)('state %s and words %s find %i', (state, q, count) => {
  const view = { sort: '', page: 1, page_size: 100, columns: [], panel: '', state, q };
  expect(rowsOfView(rows, view, RUN_DESKTOPS_RULE)).toHaveLength(count);
});

test('the failed ones are what runs again, named as far as names are known', () => {
  expect(failedItems(rows)).toEqual([
    { id: 'd-2', name: 'PC-2' },
    { id: 'd-4', name: 'd-4' },
  ]);
});

test('every kind of task but scripts has an action', () => {
  expect(TASK_TYPES.filter((type) => actionOf(type) === null)).toEqual(['EXECUTE_SCRIPT']);
});
