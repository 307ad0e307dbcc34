import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { aimedQuery, AIMED_FRESH_MS, type Aimed } from './aimed';
import { createGroupReader, peeked, type GroupSource } from './group-reader';
import type { TaskTarget } from './timed-task';
import { useGroup } from './use-group';

/** Reads which desktops pools, tags and names stand for, a few at once; by the objects' keys. */
export function useAimed(targets: readonly TaskTarget[]) {
  const client = useQueryClient();
  const reader = useMemo(() => {
    const byKey = new Map(targets.map((target) => [target.key, target]));
    return createGroupReader([...byKey.keys()], aimedSource(client, byKey));
  }, [client, targets]);
  const reading = useGroup(reader);
  return {
    ...reading,
    /** Some pool or tag holds more desktops than are read. */
    isCut: [...reading.found.values()].some(({ isWhole }) => !isWhole),
  };
}

function aimedSource(client: QueryClient, byKey: ReadonlyMap<string, TaskTarget>): GroupSource<Aimed> {
  const queryOf = (key: string) => aimedQuery(byKey.get(key) ?? { type: '', id: '' });
  return {
    read: (key) => client.fetchQuery(queryOf(key)),
    peek: (key) => peeked(client.getQueryState(queryOf(key).queryKey), AIMED_FRESH_MS),
  };
}
