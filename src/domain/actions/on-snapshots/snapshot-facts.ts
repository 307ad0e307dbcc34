import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { snapshotsSource } from '~/api/snapshots';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import type { DesktopSnapshot } from '~/contract/snapshots';
import type { ActionItem } from '~/domain/actions/engine/record';
import { parts } from '~/lib/parts';
import { createStore } from '~/lib/store';
import { readFacts, type DesktopFacts } from '~/domain/actions/engine/facts';

/** Desktops and their snapshots, as the service has them now. */
export interface SnapshotFacts {
  readonly snapshots: readonly DesktopSnapshot[];
  /** By id; a desktop that is not there has none. Empty when nobody asked for them. */
  readonly desktops: ReadonlyMap<string, DesktopFacts>;
}

const AT_ONCE = 4;

/**
 * Reads every snapshot of the desktops (ListDesktopSnapshot), 100 desktops a call, four calls at once.
 * @param withDesktops also reads the state of the desktops themselves
 * @param onProgress hears how many desktops are read
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readSnapshotFacts(
  desktops: readonly ActionItem[],
  withDesktops: boolean,
  signal?: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<SnapshotFacts> {
  const snapshots = new Map<string, DesktopSnapshot>();
  const states = new Map<string, DesktopFacts>();
  const waiting = parts(desktops, DESKTOP_ID_LIMIT);
  let read = 0;
  const worker = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const query = { desktop_ids: part.map(({ id }) => id) };
      for (const row of (await snapshotsSource.readAll(query, { signal })).rows)
        snapshots.set(row.snapshot_id, row);
      const { facts } = withDesktops ? await readFacts(part, signal) : { facts: [] };
      for (const one of facts) states.set(one.id, one);
      read += part.length;
      onProgress?.(read);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { snapshots: [...snapshots.values()], desktops: states };
}

/** How far the read for a dialog has come, and what it found. */
export interface SnapshotFactsState {
  readonly read: SnapshotFacts | undefined;
  readonly progress: number;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Reads the snapshots of desktops when a dialog opens; `dialogId` keeps two dialogs apart, and stands for their desktops. */
export function useSnapshotFacts(
  dialogId: string,
  desktops: readonly ActionItem[],
  withDesktops: boolean,
): SnapshotFactsState {
  const [progress] = useState(() => createStore(0));
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- a dialog's desktops never change
  const query = useQuery({
    queryKey: ['action-snapshot-facts', dialogId],
    queryFn: ({ signal }) => readSnapshotFacts(desktops, withDesktops, signal, progress.set),
    staleTime: Infinity,
    gcTime: 0,
    // What a dialog weighs stands still while it is open.
    refetchOnReconnect: false,
    structuralSharing: false,
  });
  return {
    read: query.data,
    progress: useSyncExternalStore(progress.subscribe, progress.get),
    error: query.error,
    retry: () => void query.refetch(),
  };
}
