import { useSyncExternalStore } from 'react';
import { createStore } from '~/lib/store';

/** How far the clock may lag behind. */
export const TICK_MS = 30_000;
const clock = createStore(new Date());
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  const stop = clock.subscribe(listener);
  watchers += 1;
  timer ??= setInterval(() => clock.set(new Date()), TICK_MS);
  return () => {
    stop();
    watchers -= 1;
    if (watchers > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time, to the half minute: what 'min ago' is reckoned from. One clock for the whole page. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, clock.get);
}
