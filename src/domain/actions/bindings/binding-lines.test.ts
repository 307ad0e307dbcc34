import { expect, test } from 'vitest';
import { bindingAction, bindingKey, pairOfKey } from './binding-lines';

test('a key names its pair, also of a desktop with a space in its name', () => {
  const pair = { mac: 'A8-66-7F-18-5C-05', desktop_name: 'FRONT DESK 2' };
  expect(pairOfKey(bindingKey(pair.mac, pair.desktop_name))).toEqual(pair);
});

test('a pair that comes twice is made once, whatever the case of its letters', () => {
  const { items } = bindingAction([
    { mac: 'A8-66-7F-18-5C-05', desktop_name: 'FIN-SH-00175' },
    { mac: 'a8-66-7f-18-5c-05', desktop_name: 'fin-sh-00175' },
  ]);
  expect(items.map(({ name }) => name)).toEqual(['A8-66-7F-18-5C-05 · FIN-SH-00175']);
});
