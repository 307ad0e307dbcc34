import { notifyManager, useQueryClient, type QueryCache } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/** When the oldest of the figures on the screen was read; null before any was. */
export function useUpdatedAt(): Date | null {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)),
    [cache],
  );
  const at = useSyncExternalStore(subscribe, () => oldestRead(cache));
  return at === 0 ? null : new Date(at);
}

function oldestRead(cache: QueryCache): number {
  const times = cache
    .findAll({ type: 'active' })
    .flatMap(({ state }) => (state.data === undefined ? [] : [state.dataUpdatedAt]));
  return times.length === 0 ? 0 : Math.min(...times);
}
