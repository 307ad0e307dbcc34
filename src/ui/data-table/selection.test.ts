import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSelection } from './selection';

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');

describe('the selection', () => {
  it('is a set, and tells exactly the rows whose bit changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(key), fc.boolean())), (steps) => {
        const selection = createSelection();
        const model = new Set<string>();
        const heard = new Map(['a', 'b', 'c', 'd', 'e'].map((one) => [one, vi.fn()]));
        for (const [one, listener] of heard) selection.subscribeKey(one, listener);
        for (const [keys, on] of steps) {
          const before = new Set(model);
          for (const one of keys) {
            if (on) model.add(one);
            else model.delete(one);
          }
          for (const listener of heard.values()) listener.mockClear();
          selection.setMany(keys, on);
          for (const [one, listener] of heard) {
            expect(listener.mock.calls.length > 0).toBe(before.has(one) !== model.has(one));
          }
        }
        expect(new Set(selection.keys())).toEqual(model);
        expect(selection.size()).toBe(model.size);
      }),
    );
  });

  it('can be replaced as a whole, and cleared', () => {
    const selection = createSelection();
    const listener = vi.fn();
    selection.subscribeKey('a', listener);
    selection.replace(['a', 'b']);
    selection.replace(['a', 'c']);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(selection.keys()).toEqual(['a', 'c']);
    selection.clear();
    expect([listener.mock.calls.length, selection.size()]).toEqual([2, 0]);
  });
});
