import { expect, test } from 'vitest';
import { BINDINGS_LIMIT } from '~/contract/terminals';
import { bindingsOver, planGoneBindings, planNewBindings } from './binding-facts';
import { bindingAction } from './binding-lines';

const MAC = 'A8-66-7F-18-5C-05';
const facts = { bound: new Set([`${MAC} PC-2`]), unknown: new Set(['nobody']), total: 10 };

test('a pair that comes twice is made once, with its first line', () => {
  const { items, initial } = bindingAction([
    { mac: MAC, desktop_name: 'PC-1', line: 7 },
    { mac: MAC, desktop_name: 'pc-1', line: 8, description: 'Again' },
    { mac: MAC, desktop_name: 'PC-2' },
  ]);
  expect(items).toEqual([
    { id: `${MAC} PC-1`, name: `${MAC} · PC-1` },
    { id: `${MAC} PC-2`, name: `${MAC} · PC-2` },
  ]);
  expect(Object.values(initial.bindings).map(({ line }) => line)).toEqual([7, 3]);
});

test('what is bound already and unknown desktops are left out unless the administrator says otherwise', () => {
  const { items, initial } = bindingAction(
    ['PC-1', 'pc-2', 'Nobody'].map((desktop_name) => ({ mac: MAC, desktop_name })),
  );
  const plan = planNewBindings(items, initial.bindings, facts, {});
  expect(plan.run.map(({ id }) => id)).toEqual([`${MAC} PC-1`]);
  expect(plan.asks.map(({ why }) => why)).toEqual(['noSuchDesktop', 'alreadySo']);
  expect(planNewBindings(items, initial.bindings, facts, { noSuchDesktop: true }).run).toHaveLength(2);
});

test('8,000 bindings fit, one more is refused before anything is sent, with the number over', () => {
  const make = (count: number) =>
    bindingAction(Array.from({ length: count }, (_, at) => ({ mac: MAC, desktop_name: `NEW-${at}` })));
  const none = { ...facts, total: 0 };
  const fits = make(BINDINGS_LIMIT);
  expect(planNewBindings(fits.items, fits.initial.bindings, none, {}).run).toHaveLength(BINDINGS_LIMIT);
  const over = make(BINDINGS_LIMIT + 1);
  expect(planNewBindings(over.items, over.initial.bindings, none, {}).run).toEqual([]);
  expect(bindingsOver(BINDINGS_LIMIT + 1, none)).toBe(1);
  expect(bindingsOver(BINDINGS_LIMIT, facts)).toBe(10);
});

test('a binding that is gone is not deleted again', () => {
  const items = ['a', 'b'].map((id) => ({ id, name: id }));
  const plan = planGoneBindings(items, new Set(['a']), {});
  expect([plan.run, plan.leaves[0]?.why]).toEqual([[items[0]], 'gone']);
});
