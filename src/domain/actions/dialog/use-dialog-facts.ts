import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { readFacts, type FactsRead } from '~/domain/actions/engine/facts';
import type { ActionItem } from '~/domain/actions/engine/record';
import { createStore } from '~/lib/store';

/** The present state of what an action is about, read once for a dialog. */
export interface DialogFacts<R> {
  /** Undefined until all of it is read. */
  readonly read: R | undefined;
  /** How many items are read so far, of how many. */
  readonly progress: { readonly read: number; readonly total: number };
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Reads the present state of items when a dialog opens. */
export function useDialogFacts<R>(
  items: readonly ActionItem[],
  readItems: (
    items: readonly ActionItem[],
    signal: AbortSignal,
    onProgress: (read: number) => void,
  ) => Promise<R>,
): DialogFacts<R> {
  const [id] = useState(() => crypto.randomUUID());
  const [progress] = useState(() => createStore(0));
  // A dialog's items never change, so an id stands for them: hashing 10,000 ids at every draw would be felt.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  const query = useQuery({
    // Not under the key of the actions: what happens to those must not read an open dialog anew.
    queryKey: ['action-facts', id],
    queryFn: ({ signal }) => readItems(items, signal, progress.set),
    staleTime: Infinity,
    gcTime: 0,
    // What a dialog weighs stands still while it is open: a refetch would change it under the reader's eyes.
    refetchOnReconnect: false,
    structuralSharing: false,
  });
  const read = useSyncExternalStore(progress.subscribe, progress.get);
  return {
    read: query.data,
    progress: { read, total: items.length },
    error: query.error,
    retry: () => void query.refetch(),
  };
}

/** Reads the present state of desktops when a dialog opens. */
export function useDesktopFacts(items: readonly ActionItem[]): DialogFacts<FactsRead> {
  return useDialogFacts(items, readFacts);
}
