import { expect, test } from 'vitest';
import { knownItem, knownItems, learnItems } from './known-items';

test('an item keeps all fields seen, with the latest values', () => {
  learnItems([{ id: 'a', name: 'Old' }]);
  const snapshot = { id: 'a', name: 'New', desktopId: 'd' };
  learnItems([snapshot]);
  expect(knownItem('a')).toEqual(snapshot);
});

test('an item never seen or missing is named by its id', () => {
  learnItems([{ id: 'gone', name: '' }]);
  expect(knownItem('gone')).toEqual({ id: 'gone', name: 'gone' });
  expect(knownItem('never')).toEqual({ id: 'never', name: 'never' });
  expect(knownItems.get().get('gone')?.name).toBe('');
});

test('listeners are called only for changes', () => {
  learnItems([{ id: 'b', name: 'B' }]);
  const before = knownItems.get();
  learnItems([{ id: 'b', name: 'B' }]);
  expect(knownItems.get()).toBe(before);
  learnItems([{ id: 'b', name: 'B2' }]);
  expect(knownItems.get()).not.toBe(before);
});
