import * as z from 'zod/mini';
import {
  batchCreateDesktopSnapshot,
  batchCreateDesktopSnapshotBody,
  batchDeleteDesktopSnapshot,
  batchRestoreDesktopSnapshot,
  SNAPSHOT_DESCRIPTION_LIMIT,
  SNAPSHOT_DISK_TYPES,
  SNAPSHOT_NAME_LIMIT,
  snapshotIdsBody,
  SNAPSHOTS_PER_CALL,
} from '~/contract/snapshots';
import { DISK_CHOICES, SIDES } from './choose-snapshots';
import { idsOf } from './ids-of';
import { ask, leave } from './plan';
import { defineAct } from './spec';

const name = z.string().check(z.maxLength(SNAPSHOT_NAME_LIMIT));
const description = z.string().check(z.maxLength(SNAPSHOT_DESCRIPTION_LIMIT));

/** The values of the snapshot form; what does not belong to the chosen disks, or is empty, is not sent. */
export const snapshotParams = z.object({
  disks: z.enum(SNAPSHOT_DISK_TYPES),
  systemName: name,
  systemDescription: description,
  dataName: name,
  dataDescription: description,
});
export type SnapshotParams = z.infer<typeof snapshotParams>;

const info = (given: { name: string; description: string }) => ({
  ...(given.name !== '' && { name: given.name }),
  ...(given.description !== '' && { description: given.description }),
});

const isEmpty = (value: object) => Object.keys(value).length === 0;

export const snapshotAct = defineAct({
  kind: 'snapshot',
  operation: batchCreateDesktopSnapshot,
  limit: SNAPSHOTS_PER_CALL,
  harm: 'none',
  params: snapshotParams,
  body: (given, items) => {
    const system = info({ name: given.systemName, description: given.systemDescription });
    const data = info({ name: given.dataName, description: given.dataDescription });
    return batchCreateDesktopSnapshotBody.parse({
      desktop_ids: idsOf(items),
      disk_type: given.disks,
      ...(given.disks !== 'DATA_DISKS' && !isEmpty(system) && { system_disk_snapshot: system }),
      ...(given.disks !== 'SYSTEM_DISK' && !isEmpty(data) && { data_disk_snapshot: data }),
    });
  },
  judge: ({ disks }, facts) =>
    disks === 'DATA_DISKS' && facts.dataDisks === 0
      ? leave('noDataDisks')
      : ask(facts.midTask && 'midTask', facts.frozen && 'frozen', facts.maintenance && 'maintenance'),
});

/** A moment (milliseconds) that desktops are taken back to, and which snapshots that means. */
export const restoreTo = z.object({
  moment: z.number(),
  side: z.enum(SIDES),
  disks: z.enum(DISK_CHOICES),
});
export type RestoreTo = z.infer<typeof restoreTo>;

/** Snapshots are named by their ids; `to` is how they were found, where a moment was asked for. */
export const snapshotIdsParams = z.object({ to: z.optional(restoreTo) });

const onSnapshots = (kind: 'restore-snapshots' | 'delete-snapshots') =>
  defineAct({
    kind,
    operation: kind === 'restore-snapshots' ? batchRestoreDesktopSnapshot : batchDeleteDesktopSnapshot,
    limit: SNAPSHOTS_PER_CALL,
    harm: 'destroys',
    params: snapshotIdsParams,
    body: (_, items) => snapshotIdsBody.parse({ snapshot_ids: idsOf(items) }),
  });

export const restoreSnapshotsAct = onSnapshots('restore-snapshots');
export const deleteSnapshotsAct = onSnapshots('delete-snapshots');
