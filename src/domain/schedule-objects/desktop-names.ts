import { queryOptions } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { desktopsKey, readDesktops } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type DesktopRow } from '~/contract/desktops';
import { parts } from '~/lib/parts';
import { createStore } from '~/lib/store';

/** Names of desktops met so far, by id; empty for one the list does not know. */
const names = createStore<ReadonlyMap<string, string>>(new Map());

/** Remembers the names of rows that were read for another reason. */
export function learnNames(rows: readonly Pick<DesktopRow, 'desktop_id' | 'computer_name'>[]): void {
  const known = names.get();
  const fresh = rows.filter(({ desktop_id: id, computer_name: name }) => name && known.get(id) !== name);
  if (fresh.length === 0) return;
  names.set(new Map([...known, ...fresh.map((row) => [row.desktop_id, row.computer_name ?? ''] as const)]));
}

/** The names known now; changes as more are learned. */
export function useDesktopNames(): ReadonlyMap<string, string> {
  return useSyncExternalStore(names.subscribe, names.get);
}

/** Reads the names of desktops that are known by their id alone, in parts. What it finds is among `useDesktopNames` too. */
export function desktopNamesQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: [...desktopsKey, 'names', ids],
    queryFn: async ({ signal }) => {
      for (const part of parts(ids, DESKTOP_ID_LIMIT)) {
        const { desktops } = await readDesktops({ desktop_id: part, limit: part.length }, signal);
        learnNames(desktops);
      }
      const known = names.get();
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length > 0) names.set(new Map([...known, ...missing.map((id) => [id, ''] as const)]));
      return missing;
    },
    enabled: ids.length > 0,
    staleTime: Infinity,
  });
}
