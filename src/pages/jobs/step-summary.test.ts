import { expect, test } from 'vitest';
import { newPart } from '~/domain/actions/engine/part';
import type { ActionItem, ActionKind, Outcome } from '~/domain/actions/engine/record';
import { rowsOfView } from '~/ui/list/rows-in-memory';
import { REPORT_RULE } from './report-list';
import { idOf, reportRows } from './report-rows';
import { summariseSteps } from './step-summary';

const [li, anna] = ['li.wei', 'anna'].map((name) => ({ id: `id-${name}`, name }));
const item = (kind: ActionKind, at: number, id: string, ...users: ActionItem[]): ActionItem => ({
  id: `${kind}/${id}`,
  name: id,
  step: { at, kind, id, users },
});
const DONE: Outcome = { state: 'succeeded' };
const FAILED: Outcome = { state: 'failed', code: '', reason: '', requestId: '' };

test('a report in steps is summed up by user and step, what is missing first', () => {
  if (!li || !anna) throw new Error('nobody');
  const items = [
    item('lock-users', 0, 'u1', li),
    item('lock-users', 0, 'u2', anna),
    item('logoff', 1, 'D1', li, anna),
    item('logoff', 1, 'D2', li),
    item('unassign', 2, 'D1', li),
    { id: 'me', name: 'me' },
  ];
  const outcomes: Outcome[] = [DONE, FAILED, DONE, { state: 'running', progress: null }, DONE, DONE];
  const left = {
    ...newPart('a', 1, [item('lock-users', 0, 'u3', li)]),
    outcomes: [{ state: 'skipped', why: 'gone' } as const],
  };
  const rows = reportRows([{ ...newPart('a', 0, items), outcomes }, left]);
  const { kinds, users } = summariseSteps(rows);
  expect(kinds).toEqual(['lock-users', 'logoff', 'unassign']);
  expect(users.map(({ name, steps }) => [name, Object.fromEntries(steps)])).toEqual([
    ['anna', { 'lock-users': { done: 0, all: 1, missing: 1 }, logoff: { done: 1, all: 1, missing: 0 } }],
    [
      'li.wei',
      {
        'lock-users': { done: 1, all: 1, missing: 0 },
        logoff: { done: 1, all: 2, missing: 0 },
        unassign: { done: 1, all: 1, missing: 0 },
      },
    ],
  ]);
  const view = {
    sort: '',
    page: 1,
    page_size: 100,
    columns: [],
    panel: '',
    state: '' as const,
    reason: '',
    q: 'anna',
  };
  expect(rowsOfView(rows, view, REPORT_RULE).map(idOf)).toEqual(['u2', 'D1']);
});
