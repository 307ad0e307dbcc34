import { useSyncExternalStore } from 'react';
import { recall, remember } from '~/lib/remembered';
import { createStore } from '~/lib/store';
import type { Density } from './DataTable';

const KEY = 'density';
const density = createStore<Density>(recall(KEY) === 'comfortable' ? 'comfortable' : 'compact');

function choose(next: Density): void {
  remember(KEY, next);
  density.set(next);
}

/** The row height chosen in this browser, and how to choose another. */
export function useDensity(): [Density, (next: Density) => void] {
  return [useSyncExternalStore(density.subscribe, density.get), choose];
}
