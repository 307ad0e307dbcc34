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
  ['enable-tasks', ['off', 'unknown'], ['on']],
  ['disable-tasks', ['on', 'unknown'], ['off']],
  ['delete-tasks', ['on', 'off', 'unknown'], []],
] as const)('%s runs on %j and asks about %j', (kind, run, asked) => {
  const plan = planTasks(kind, items, known, {});
  expect(ids(plan.run)).toEqual(run);
  expect(plan.asks.flatMap((group) => ids(group.items))).toEqual(asked);
  expect(plan.leaves.map((group) => [group.why, ids(group.items)])).toEqual([['gone', ['gone']]]);
});

test('what is so already runs when the administrator says so, and items bear their present names', () => {
  const plan = planTasks('enable-tasks', items, known, { alreadySo: true });
  expect(ids(plan.run)).toEqual(['on', 'off', 'unknown']);
  expect(plan.run[0]?.name).toBe('Task on');
});
