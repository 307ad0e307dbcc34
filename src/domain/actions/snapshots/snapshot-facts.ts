import { snapshotsSource } from '~/api/snapshots';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { useDialogFacts, type DialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { ActionItem } from '~/domain/actions/engine/record';
import { parts } from '~/lib/parts';
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

/** Reads the snapshots of desktops when a dialog opens. */
export function useSnapshotFacts(
  desktops: readonly ActionItem[],
  withDesktops: boolean,
): DialogFacts<SnapshotFacts> {
  return useDialogFacts(desktops, (some, signal, onProgress) =>
    readSnapshotFacts(some, withDesktops, signal, onProgress),
  );
}
