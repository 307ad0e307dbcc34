import type { QueryState } from '@tanstack/react-query';
import { createStore } from '~/lib/store';

/** Asked for at once. */
const AT_ONCE = 6;
/** Answers are shown together: each drawing calculates everything anew. */
const SHOW_EVERY_MS = 300;

/** How far the reading of a group is. */
export interface GroupReading<T> {
  readonly found: ReadonlyMap<string, T>;
  /** What went wrong, by key. */
  readonly failed: ReadonlyMap<string, unknown>;
  readonly isReading: boolean;
}

/** How one member of a group is read, and what the cache has of it. */
export interface GroupSource<T> {
  readonly read: (key: string) => Promise<T>;
  readonly peek: (key: string) => { readonly data: T | undefined; readonly isFresh: boolean };
}

/** What a query's state says of its data. */
export function peeked<T>(state: QueryState<T> | undefined, freshMs: number) {
  const isFresh =
    state?.data !== undefined && !state.isInvalidated && state.dataUpdatedAt + freshMs > Date.now();
  return { data: state?.data, isFresh };
}

/** Reads many things one by one, a few at once; what the cache has is there from the beginning. */
export function createGroupReader<T>(keys: readonly string[], { read, peek }: GroupSource<T>) {
  const found = new Map<string, T>();
  const failed = new Map<string, unknown>();
  for (const key of keys) {
    const { data } = peek(key);
    if (data !== undefined) found.set(key, data);
  }
  const missing = () => keys.filter((key) => !peek(key).isFresh);
  const snapshot = (isReading: boolean): GroupReading<T> => ({
    found: new Map(found),
    failed: new Map(failed),
    isReading,
  });
  const store = createStore(snapshot(missing().length > 0));

  const readOne = async (key: string, signal: AbortSignal) => {
    try {
      const data = await read(key);
      if (signal.aborted) return;
      found.set(key, data);
      failed.delete(key);
    } catch (error) {
      if (!signal.aborted) failed.set(key, error);
    }
  };

  /** Reads what is not here or out of date, until it is done or `signal` ends it. */
  const start = async (signal: AbortSignal) => {
    const wanted = missing();
    if (wanted.length === 0) return;
    const queue = wanted.values();
    let shownAt = Date.now();
    const work = async () => {
      for (const key of queue) {
        if (signal.aborted) return;
        await readOne(key, signal);
        if (signal.aborted || Date.now() < shownAt + SHOW_EVERY_MS) continue;
        shownAt = Date.now();
        store.set(snapshot(true));
      }
    };
    failed.clear();
    store.set(snapshot(true));
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (!signal.aborted) store.set(snapshot(false));
  };

  return { get: store.get, subscribe: store.subscribe, start };
}
