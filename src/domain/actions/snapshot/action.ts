import { IconCamera } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  batchCreateDesktopSnapshot,
  batchCreateDesktopSnapshotBody,
  SNAPSHOT_DESCRIPTION_LIMIT,
  SNAPSHOT_DISK_TYPES,
  SNAPSHOT_NAME_LIMIT,
  SNAPSHOTS_PER_CALL,
} from '~/contract/snapshots';
import { ask, leave } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';

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

export const snapshotAction: ActionSpec = defineAction({
  kind: 'snapshot',
  subject: DESKTOPS,
  operation: batchCreateDesktopSnapshot,
  limit: SNAPSHOTS_PER_CALL,
  harm: 'none',
  icon: IconCamera,
  menu: 'disks',
  dialog: lazyDialog(['action-forms'], async () => (await import('./SnapshotDialog')).SnapshotDialog),
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
