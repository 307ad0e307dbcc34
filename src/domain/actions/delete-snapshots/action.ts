import { IconTrash } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { batchDeleteDesktopSnapshot, snapshotIdsBody, SNAPSHOTS_PER_CALL } from '~/contract/snapshots';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { SNAPSHOTS } from '~/domain/actions/subjects';

export const deleteSnapshotsAction: ActionSpec = defineAction({
  kind: 'delete-snapshots',
  subject: SNAPSHOTS,
  operation: batchDeleteDesktopSnapshot,
  limit: SNAPSHOTS_PER_CALL,
  harm: 'destroys',
  icon: IconTrash,
  dialog: lazyDialog(
    ['snapshots'],
    async () => (await import('./DeleteSnapshotsDialog')).DeleteSnapshotsDialog,
  ),
  hasForm: false,
  removes: true,
  params: z.object({}),
  body: (_, items) => snapshotIdsBody.parse({ snapshot_ids: idsOf(items) }),
});
