import * as z from 'zod/mini';
import {
  SNAPSHOT_DESCRIPTION_LIMIT,
  SNAPSHOT_DISK_TYPES,
  SNAPSHOT_NAME_LIMIT,
  type SnapshotDiskType,
} from '~/contract/snapshots';
import type { Messages } from '~/i18n/areas';
import { toWireSeconds } from '~/lib/time';
import { snapshotParams, type SnapshotParams } from './action';

type Words = Messages<'action-forms'>['errors'];

/** What the snapshot form refuses; its values are the action's parameters. */
export function snapshotFormSchema(t: Words) {
  const upTo = (most: number) => z.string().check(z.trim(), z.maxLength(most, t.tooLong(most)));
  return z.object({
    disks: z.enum(SNAPSHOT_DISK_TYPES),
    systemName: upTo(SNAPSHOT_NAME_LIMIT),
    systemDescription: upTo(SNAPSHOT_DESCRIPTION_LIMIT),
    dataName: upTo(SNAPSHOT_NAME_LIMIT),
    dataDescription: upTo(SNAPSHOT_DESCRIPTION_LIMIT),
  });
}

export const FRESH_SNAPSHOT: SnapshotParams = {
  disks: 'SYSTEM_DISK',
  systemName: '',
  systemDescription: '',
  dataName: '',
  dataDescription: '',
};

/** The form filled with the parameters of earlier snapshots; a fresh one when they are not such. */
export function fromSnapshotParams(params: unknown): SnapshotParams {
  return z.safeParse(snapshotParams, params).data ?? FRESH_SNAPSHOT;
}

/** The kinds of disk a choice is about. */
export function diskKindsOf(disks: SnapshotDiskType): readonly ('system' | 'data')[] {
  if (disks === 'ALL') return ['system', 'data'];
  return disks === 'SYSTEM_DISK' ? ['system'] : ['data'];
}

/** The parameters the form stands for. What belongs to disks not chosen stays in the form. */
export function toSnapshotParams(values: SnapshotParams): SnapshotParams {
  const kinds = diskKindsOf(values.disks);
  return {
    ...values,
    ...(!kinds.includes('system') && { systemName: '', systemDescription: '' }),
    ...(!kinds.includes('data') && { dataName: '', dataDescription: '' }),
  };
}

/** About the name the service will store: desktop name + given name + time (API manual, BatchCreateDesktopSnapshot). */
export function finalSnapshotName(desktop: string, name: string, now: Date): string {
  const time = toWireSeconds(now).replaceAll(/\D/g, '');
  return [desktop, name.trim(), time].filter((part) => part !== '').join('_');
}
