import { jobReply } from '~/contract/desktop-acts';
import {
  batchCreateDesktopSnapshotBody,
  listDesktopSnapshotQuery,
  listDesktopSnapshotReply,
  SNAPSHOT_LIST_LIMIT,
  snapshotIdsBody,
} from '~/contract/snapshots';
import { type Backend, paged } from '~/mocks/backend';
import { derived } from '~/mocks/db';
import { noBody, noQuery, type Operation, operation } from '~/mocks/operation';
import { snapshotRow } from '~/mocks/snapshot-rows';
import { createSnapshots, deleteSnapshots, restoreSnapshots } from './snapshot-acts';
import { filterSnapshots, type SortField, sortSnapshots } from './snapshot-filter';

/** Snapshots of desktops. */
export function snapshotOperations(backend: Backend): Operation[] {
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
    operation({
      id: 'ListDesktopSnapshot',
      method: 'GET',
      path: '/v2/:project_id/snapshots',
      query: listDesktopSnapshotQuery,
      body: noBody,
      reply: listDesktopSnapshotReply,
      answer: ({ query }) => {
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
      },
    }),
    operation({
      id: 'BatchCreateDesktopSnapshot',
      method: 'POST',
      path: '/v2/:project_id/snapshots/batch-create',
      query: noQuery,
      body: batchCreateDesktopSnapshotBody,
      reply: jobReply,
      answer: ({ body }) => ({ job_id: createSnapshots(backend, body) }),
    }),
    operation({
      id: 'BatchDeleteDesktopSnapshot',
      method: 'POST',
      path: '/v2/:project_id/snapshots/batch-delete',
      query: noQuery,
      body: snapshotIdsBody,
      reply: jobReply,
      answer: ({ body: { snapshot_ids = [] } }) => ({ job_id: deleteSnapshots(backend, snapshot_ids) }),
    }),
    operation({
      id: 'BatchRestoreDesktopSnapshot',
      method: 'POST',
      path: '/v2/:project_id/snapshots/batch-restore',
      query: noQuery,
      body: snapshotIdsBody,
      reply: jobReply,
      answer: ({ body: { snapshot_ids = [] } }) => ({ job_id: restoreSnapshots(backend, snapshot_ids) }),
    }),
  ];
}
