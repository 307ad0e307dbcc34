import { useSyncExternalStore } from 'react';
import type { PageKeys } from './page-keys';

/**
 * The selected keys of a list, held outside React: each row hears only of its own bit, so a toggle draws one row however
 * many are selected.
 */
export interface Selection {
  has: (key: string) => boolean;
  size: () => number;
  keys: () => string[];
  toggle: (key: string, selected: boolean) => void;
  /** Sets many at once; those that already are so are not drawn again. */
  setMany: (keys: Iterable<string>, selected: boolean) => void;
  replace: (keys: Iterable<string>) => void;
  clear: () => void;
  subscribeKey: (key: string, listener: () => void) => () => void;
  subscribe: (listener: () => void) => () => void;
}

/** Makes an empty selection. */
export function createSelection(): Selection {
  let selected = new Set<string>();
  const byKey = new Map<string, Set<() => void>>();
  const all = new Set<() => void>();

  const tell = (changed: Iterable<string>) => {
    for (const key of changed) for (const listener of byKey.get(key) ?? []) listener();
    for (const listener of all) listener();
  };

  return {
    has: (key) => selected.has(key),
    size: () => selected.size,
    keys: () => [...selected],
    toggle(key, on) {
      if (selected.has(key) === on) return;
      if (on) selected.add(key);
      else selected.delete(key);
      tell([key]);
    },
    setMany(keys, on) {
      const changed = [...keys].filter((key) => selected.has(key) !== on);
      for (const key of changed) {
        if (on) selected.add(key);
        else selected.delete(key);
      }
      if (changed.length > 0) tell(changed);
    },
    replace(keys) {
      const next = new Set(keys);
      const before = selected;
      selected = next;
      // Only rows on screen listen, so asking each of them costs less than comparing two long lists.
      tell([...byKey.keys()].filter((key) => before.has(key) !== next.has(key)));
    },
    clear() {
      this.replace([]);
    },
    subscribeKey(key, listener) {
      const listeners = byKey.get(key) ?? new Set();
      listeners.add(listener);
      byKey.set(key, listeners);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) byKey.delete(key);
      };
    },
    subscribe(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}

/** Whether one row is selected; draws again only when that changes. Without a selection nothing is. */
export function useIsSelected(selection: Selection | undefined, key: string): boolean {
  return useSyncExternalStore(
    (listener) => selection?.subscribeKey(key, listener) ?? noop,
    () => selection?.has(key) ?? false,
  );
}

const noop = () => undefined;

/** How many are selected. */
export function useSelectionSize(selection: Selection): number {
  return useSyncExternalStore(selection.subscribe, selection.size);
}

/** Whether anything is selected; draws again only when that changes. */
export function useHasSelection(selection: Selection): boolean {
  return useSyncExternalStore(selection.subscribe, () => selection.size() > 0);
}

/** How many of `keys` are selected, for the box in the header. */
export function useSelectedOf(selection: Selection, keys: PageKeys): number {
  return useSyncExternalStore(selection.subscribe, () => {
    if (selection.size() === 0) return 0;
    let count = 0;
    for (const key of keys.all()) if (selection.has(key)) count += 1;
    return count;
  });
}
