import { IconRotate2 } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  batchRebuildDesktopsSystemDisk,
  batchRebuildDesktopsSystemDiskBody,
  DELAY_LIMIT,
  DESKTOPS_PER_CALL,
  ENCRYPT_TYPES,
  HANDLE_TYPES,
  REBUILD_MESSAGE_LIMIT,
} from '~/contract/desktop-actions';
import { ask } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';

/** The values of the rebuild form; '' and null are not sent. */
export const rebuildParams = z.object({
  imageId: z.string(),
  imageName: z.string(),
  imageType: z.string(),
  osType: z.string(),
  delayMinutes: z.nullable(z.int().check(z.minimum(0), z.maximum(DELAY_LIMIT))),
  message: z.string().check(z.maxLength(REBUILD_MESSAGE_LIMIT)),
  orderId: z.string(),
  encryptType: z.enum(ENCRYPT_TYPES),
  kmsId: z.string(),
  handleType: z.union([z.literal(''), z.enum(HANDLE_TYPES)]),
  enterpriseProjectId: z.string(),
});
export type RebuildParams = z.infer<typeof rebuildParams>;

export const rebuildAction: ActionSpec = defineAction({
  kind: 'rebuild',
  subject: DESKTOPS,
  operation: batchRebuildDesktopsSystemDisk,
  limit: DESKTOPS_PER_CALL,
  harm: 'destroys',
  icon: IconRotate2,
  menu: 'disks',
  inWaves: true,
  dialog: lazyDialog(['action-forms'], async () => (await import('./RebuildDialog')).RebuildDialog),
  rightsHint: 'rebuildRights',
  params: rebuildParams,
  body: (given, items) =>
    batchRebuildDesktopsSystemDiskBody.parse({
      desktop_ids: idsOf(items),
      image_type: given.imageType,
      image_id: given.imageId,
      ...(given.osType !== '' && { os_type: given.osType }),
      ...(given.delayMinutes !== null && { delay_time: given.delayMinutes }),
      ...(given.message !== '' && { message: given.message }),
      ...(given.orderId !== '' && { order_id: given.orderId }),
      encrypt_type: given.encryptType,
      ...(given.encryptType === 'ENCRYPTED' && { kms_id: given.kmsId }),
      ...(given.handleType !== '' && { handle_type: given.handleType }),
      ...(given.enterpriseProjectId !== '' && { enterprise_project_id: given.enterpriseProjectId }),
    }),
  // Which states a desktop may be rebuilt in is documented nowhere: the service decides.
  judge: (_, facts) =>
    ask(
      facts.midTask && 'midTask',
      facts.frozen && 'frozen',
      facts.maintenance && 'maintenance',
      facts.inUse && 'connected',
    ),
});
