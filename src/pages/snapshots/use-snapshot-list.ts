import { useQuery } from '@tanstack/react-query';
import { snapshotsQuery } from '~/api/snapshots';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { isMoving } from '~/domain/snapshots/snapshot-row';
import { toSnapshotQuery, type SnapshotSearch } from './snapshot-search';

/** A page with a snapshot that is being created or restored is read again this often, while somebody looks. */
const MOVING_MS = 5_000;

/** The rows of a view and how they stand. */
export interface SnapshotList {
  /** Undefined until the first answer. */
  rows: readonly DesktopSnapshot[] | undefined;
  total: number;
  error: Error | null;
  /** Other rows than these were asked for and are on their way. */
  isStale: boolean;
  isFetching: boolean;
  /** When the rows shown were read; null before the first answer. */
  updatedAt: Date | null;
  refetch: () => void;
}

const NONE: readonly DesktopSnapshot[] = [];

/** Reads the page of a view. */
export function useSnapshotList(search: SnapshotSearch): SnapshotList {
  const query = useQuery({
    ...snapshotsQuery(toSnapshotQuery(search)),
    refetchInterval: ({ state }) =>
      state.status === 'success' && state.data?.desktop_snapshots?.some(isMoving) ? MOVING_MS : false,
  });
  const rows = query.data && (query.data.desktop_snapshots ?? NONE);
  return {
    rows,
    total: query.data?.total_count ?? rows?.length ?? 0,
    error: query.error,
    isStale: query.isPlaceholderData,
    isFetching: query.isFetching,
    updatedAt: query.dataUpdatedAt > 0 ? new Date(query.dataUpdatedAt) : null,
    refetch: () => void query.refetch(),
  };
}
