import { useSyncExternalStore } from 'react';
import { presentTime } from '~/lib/present';
import { createStore } from '~/lib/store';

/** How far the clock may lag behind. */
export const TICK_MS = 30_000;
const clock = createStore(new Date(presentTime()));
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  const stop = clock.subscribe(listener);
  watchers += 1;
  timer ??= setInterval(refreshNow, TICK_MS);
  return () => {
    stop();
    watchers -= 1;
    if (watchers > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Looks at the clock at once: it was moved. */
export function refreshNow(): void {
  clock.set(new Date(presentTime()));
}

/** How far the service's clock is ahead of the wall's, in whole minutes. */
export function useMinutesAhead(): number {
  return useSyncExternalStore(subscribe, minutesAhead);
}

const minutesAhead = () => Math.round((presentTime() - Date.now()) / 60_000);

/** The time, to the half minute: what 'min ago' is calculated from. One clock for the whole page. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, clock.get);
}
