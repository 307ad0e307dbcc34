import { queryOptions } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { desktopsKey, readDesktops } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type DesktopRow } from '~/contract/desktops';
import { knownItems, learnItems, type KnownItems } from '~/lib/known-items';
import { parts } from '~/lib/parts';

/** Remembers the names of rows that were read for another reason. */
export function learnDesktops(rows: readonly Pick<DesktopRow, 'desktop_id' | 'computer_name'>[]): void {
  learnItems(rows.flatMap(({ desktop_id: id, computer_name: name }) => (name ? [{ id, name }] : [])));
}

/** What is known by its id now; changes as more is learned. */
export function useKnownItems(): KnownItems {
  return useSyncExternalStore(knownItems.subscribe, knownItems.get);
}

/** Reads the names of desktops that are known by their id alone, in parts. What it finds is among `useKnownItems` too. */
export function desktopNamesQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: [...desktopsKey, 'names', ids],
    queryFn: async ({ signal }) => {
      for (const part of parts(ids, DESKTOP_ID_LIMIT)) {
        const { desktops } = await readDesktops({ desktop_id: part, limit: part.length }, signal);
        learnDesktops(desktops);
      }
      const known = knownItems.get();
      const missing = ids.filter((id) => !known.has(id));
      learnItems(missing.map((id) => ({ id, name: '' })));
      return missing;
    },
    enabled: ids.length > 0,
    staleTime: Infinity,
  });
}
