import { listDesktopSnapshot } from '~/contract/snapshots';
import { listSource } from './list-source';

/** Everything about snapshots begins with this key. */
export const snapshotsKey = ['snapshots'] as const;

/** Snapshots (ListDesktopSnapshot): a page of them, or all that match. */
export const snapshotsSource = listSource(listDesktopSnapshot, snapshotsKey, (row) => row.snapshot_id);
