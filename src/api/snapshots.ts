import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listDesktopSnapshot, type ListDesktopSnapshotQuery } from '~/contract/snapshots';
import { call } from './http';

/** Everything about snapshots begins with this key. */
export const snapshotsKey = ['snapshots'] as const;

/** Reads one page of snapshots (ListDesktopSnapshot), without the cache. */
export function readSnapshots(query: ListDesktopSnapshotQuery, signal?: AbortSignal) {
  return call(listDesktopSnapshot, { query, signal });
}

/** One page of snapshots. Key: ['snapshots', 'list', query]. */
export function snapshotsQuery(query: ListDesktopSnapshotQuery) {
  return queryOptions({
    queryKey: [...snapshotsKey, 'list', query],
    queryFn: ({ signal }) => readSnapshots(query, signal),
    placeholderData: keepPreviousData,
  });
}
