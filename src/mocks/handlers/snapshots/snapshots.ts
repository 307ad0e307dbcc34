import {
  batchCreateDesktopSnapshot,
  batchDeleteDesktopSnapshot,
  batchRestoreDesktopSnapshot,
  listDesktopSnapshot,
  SNAPSHOT_LIST_LIMIT,
} from '~/contract/snapshots';
import { type Backend, paged } from '~/mocks/transport/backend';
import { derived } from '~/mocks/engine/db';
import { handle, type Handler } from '~/mocks/transport/handle';
import { snapshotRow } from '~/mocks/rows/snapshot-rows';
import { createSnapshots, deleteSnapshots, restoreSnapshots } from './snapshot-actions';
import { filterSnapshots, type SortField, sortSnapshots } from './snapshot-filter';

/** Snapshots of desktops. */
export function snapshotHandlers(backend: Backend): Handler[] {
  // To sort every snapshot is dear in a large fleet, and page after page is asked of the same order.
  const sorted = (field: SortField, type: 'ASC' | 'DESC') =>
    derived((db) =>
      sortSnapshots(
        db,
        db.snapshots.filter(() => true),
        field,
        type,
      ),
    );
  const orders = {
    'create_time ASC': sorted('create_time', 'ASC'),
    'create_time DESC': sorted('create_time', 'DESC'),
    'snapshot_name ASC': sorted('snapshot_name', 'ASC'),
    'snapshot_name DESC': sorted('snapshot_name', 'DESC'),
  };
  return [
    handle(listDesktopSnapshot, ({ query }) => {
      const { db } = backend;
      const { offset = 0, limit = SNAPSHOT_LIST_LIMIT, sort_field, sort_type, ...filter } = query;
      const now = backend.clock.now();
      const found = filterSnapshots(db, filter, now);
      const inOrder = sort_field && orders[`${sort_field} ${sort_type ?? 'ASC'}`];
      const all =
        sort_field && found ? sortSnapshots(db, found, sort_field, sort_type) : (inOrder?.(db) ?? found);
      const rows = all ? paged(all, offset, limit) : db.snapshots.page(offset, limit);
      return {
        desktop_snapshots: rows.map((row) => snapshotRow(db, row, now)),
        total_count: all?.length ?? db.snapshots.count,
      };
    }),
    handle(batchCreateDesktopSnapshot, ({ body }) => ({ job_id: createSnapshots(backend, body) })),
    handle(batchDeleteDesktopSnapshot, ({ body: { snapshot_ids = [] } }) => ({
      job_id: deleteSnapshots(backend, snapshot_ids),
    })),
    handle(batchRestoreDesktopSnapshot, ({ body: { snapshot_ids = [] } }) => ({
      job_id: restoreSnapshots(backend, snapshot_ids),
    })),
  ];
}
