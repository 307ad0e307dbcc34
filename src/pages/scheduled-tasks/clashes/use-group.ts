import { useEffect, useState, useSyncExternalStore } from 'react';
import type { createGroupReader, GroupReading } from './group-reader';

/** Reads a group while it is shown. `again` reads what failed or is out of date; `since` does so when it changes. */
export function useGroup<T>(
  reader: ReturnType<typeof createGroupReader<T>>,
  since?: unknown,
): GroupReading<T> & { readonly again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const reading = useSyncExternalStore(reader.subscribe, reader.get);
  useEffect(() => {
    const abort = new AbortController();
    void reader.start(abort.signal);
    return () => abort.abort();
  }, [reader, attempt, since]);
  return { ...reading, again: () => setAttempt((before) => before + 1) };
}
