import { expect, test } from 'vitest';
import { planTasks, type TaskFacts } from './task-facts';

const facts = (id: string, enabled: boolean | null): [string, TaskFacts] => [
  id,
  { id, name: `Task ${id}`, type: 'STOP', enabled, next: '', zone: '' },
];
const known = new Map([facts('on', true), facts('off', false), facts('unknown', null)]);
const items = ['on', 'off', 'unknown', 'gone', 'off'].map((id) => ({ id, name: id }));
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

test.each([
  ['enabling', true, ['off', 'unknown'], ['on']],
  ['disabling', false, ['on', 'unknown'], ['off']],
  ['deleting', null, ['on', 'off', 'unknown'], []],
] as const)('%s (%j) runs on %j and asks about %j', (_, wanted, run, asked) => {
  const plan = planTasks(wanted, items, known, {});
  expect(ids(plan.run)).toEqual(run);
  expect(plan.asks.flatMap((group) => ids(group.items))).toEqual(asked);
  expect(plan.leaves.map((group) => [group.why, ids(group.items)])).toEqual([['gone', ['gone']]]);
});

test('what is so already runs when the administrator says so, and items bear their present names', () => {
  const plan = planTasks(true, items, known, { alreadySo: true });
  expect(ids(plan.run)).toEqual(['on', 'off', 'unknown']);
  expect(plan.run[0]?.name).toBe('Task on');
});
