import { IconRestore } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { batchRestoreDesktopSnapshot, snapshotIdsBody, SNAPSHOTS_PER_CALL } from '~/contract/snapshots';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { DISK_CHOICES, SIDES } from '~/domain/actions/restore-to-time/choose-snapshots';
import { SNAPSHOTS } from '~/domain/actions/subjects';

/** A moment (milliseconds) that desktops are taken back to, and which snapshots that means. */
const restoreTo = z.object({
  moment: z.number(),
  side: z.enum(SIDES),
  disks: z.enum(DISK_CHOICES),
});
export type RestoreTo = z.infer<typeof restoreTo>;

/** Snapshots are named by their ids; `to` is how they were found, where a moment was asked for. */
export const snapshotIdsParams = z.object({ to: z.optional(restoreTo) });

export const restoreSnapshotsAction: ActionSpec = defineAction({
  kind: 'restore-snapshots',
  subject: SNAPSHOTS,
  operation: batchRestoreDesktopSnapshot,
  limit: SNAPSHOTS_PER_CALL,
  harm: 'destroys',
  icon: IconRestore,
  dialog: lazyDialog(
    ['snapshots'],
    async () => (await import('./RestoreSnapshotsDialog')).RestoreSnapshotsDialog,
  ),
  // With another moment, other snapshots.
  changedRetry: lazyDialog(
    ['snapshots'],
    async () => (await import('~/domain/actions/restore-to-time/RestoreAgainDialog')).RestoreAgainDialog,
  ),
  params: snapshotIdsParams,
  body: (_, items) => snapshotIdsBody.parse({ snapshot_ids: idsOf(items) }),
});
