import { describe, expect, test } from 'vitest';
import type { ActionKind } from '~/domain/actions/engine/record';
import { isCount, mustTypeCount } from './confirm-count';
import { makePlan, ask, leave, RUN } from '~/domain/actions/engine/plan';
import { specOf } from '~/domain/actions/all-actions';

const SOFT = { force: false };
const HARD = { force: true };

test.each<[kind: ActionKind, params: unknown, count: number, inUse: number, asks: boolean]>([
  ['stop', HARD, 358, 0, true],
  ['restart', HARD, 2, 0, true],
  ['hibernate', HARD, 1, 1, false],
  // What was chosen for another action is not sent with a start.
  ['start', HARD, 358, 153, false],
  ['stop', SOFT, 358, 5, false],
  ['stop', SOFT, 358, 6, true],
  ['logoff', { message: '' }, 6, 6, true],
  ['maintenance-on', {}, 50, 6, true],
  ['maintenance-off', {}, 50, 50, false],
  ['unassign', { everybody: true, leaving: {} }, 50, 6, true],
  ['notify', { text: 'Hi' }, 50, 50, false],
  ['snapshot', null, 50, 50, false],
  ['rebuild', null, 2, 0, true],
  ['restore-snapshots', {}, 2, 0, true],
  ['delete-tasks', {}, 1, 0, false],
  // The form is not filled in yet.
  ['stop', null, 358, 0, false],
])('%s %o of %i, %i of them in use: %s', (kind, params, count, inUse, asks) => {
  expect(mustTypeCount(specOf(kind), params, count, inUse)).toBe(asks);
});

test('the number alone will do', () => {
  expect(isCount(' 12 ', 12)).toBe(true);
  for (const typed of ['', '1', '1,2', '12 desktops']) expect(isCount(typed, 12)).toBe(false);
});

describe('the plan counts the desktops in use', () => {
  const item = (id: string, desktopId?: string) => ({ id, name: id, ...(desktopId && { desktopId }) });

  test('whatever else is asked about them, and only of those that will be sent', () => {
    const judged = [
      { item: item('a'), verdict: RUN, inUse: true },
      { item: item('b'), verdict: ask('maintenance'), inUse: true },
      { item: item('c'), verdict: ask('midTask'), inUse: true },
      { item: item('d'), verdict: leave('notWindows'), inUse: true },
      { item: item('e'), verdict: RUN },
    ];
    expect(makePlan(judged, {}).inUse).toBe(2);
    expect(makePlan(judged, { midTask: true, maintenance: false }).inUse).toBe(2);
    expect(makePlan(judged, { midTask: true }).inUse).toBe(3);
  });

  test('once where two of its disks are restored', () => {
    const judged = ['system', 'data'].map((disk) => ({ item: item(disk, 'd1'), verdict: RUN, inUse: true }));
    expect(makePlan(judged, {}).inUse).toBe(1);
  });
});
