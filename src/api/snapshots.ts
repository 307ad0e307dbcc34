import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  listDesktopSnapshot,
  SNAPSHOT_LIST_LIMIT,
  type DesktopSnapshot,
  type ListDesktopSnapshotQuery,
} from '~/contract/snapshots';
import { call } from './http';
import { readPages, type ReadOptions } from './read-pages';

/** Everything about snapshots begins with this key. */
export const snapshotsKey = ['snapshots'] as const;

/** Reads one page of snapshots (ListDesktopSnapshot), without the cache. */
export function readSnapshots(query: ListDesktopSnapshotQuery, signal?: AbortSignal) {
  return call(listDesktopSnapshot, { query, signal });
}

/** Reads every snapshot that fits the query, without the cache; it sets offset and limit itself. */
export function readAllSnapshots(
  query: ListDesktopSnapshotQuery,
  options: ReadOptions<DesktopSnapshot> = {},
) {
  return readPages({
    ...options,
    limit: SNAPSHOT_LIST_LIMIT,
    rowKey: (row: DesktopSnapshot) => row.snapshot_id,
    readPage: async (offset, limit, signal) => {
      const reply = await readSnapshots({ ...query, offset, limit }, signal);
      return { rows: reply.desktop_snapshots ?? [], total: reply.total_count };
    },
  });
}

/** One page of snapshots. Key: ['snapshots', 'list', query]. */
export function snapshotsQuery(query: ListDesktopSnapshotQuery) {
  return queryOptions({
    queryKey: [...snapshotsKey, 'list', query],
    queryFn: ({ signal }) => readSnapshots(query, signal),
    placeholderData: keepPreviousData,
  });
}
