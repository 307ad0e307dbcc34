// Rebuilding the desktops of a pool. Chosen desktops and the whole pool are actions of their own: only the second sends no ids, and
// the service takes that for every desktop of the pool.
import { IconPhotoEdit, IconRotate2 } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { DESKTOPS_PER_CALL } from '~/contract/desktop-actions';
import { POOL_DELAY_LIMIT, rebuildDesktopPool, rebuildDesktopPoolBody } from '~/contract/pool-rebuilds';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import type { DesktopFacts } from '~/domain/actions/engine/facts';
import { ask, RUN, type Verdict } from '~/domain/actions/engine/plan';
import { rebuildParams } from '~/domain/actions/rebuild/action';
import { DESKTOPS, POOLS } from '~/domain/actions/subjects';
import { poolPath } from '~/domain/paths';

/** The values of the form; '' and null are not sent. */
export const poolRebuildParams = z.extend(rebuildParams, {
  poolId: z.string().check(z.minLength(1)),
  poolName: z.string(),
  delayMinutes: z.nullable(z.int().check(z.minimum(0), z.maximum(POOL_DELAY_LIMIT))),
  /** The image the pool had when the rebuild was begun; '' where the service did not say, and in earlier records. */
  poolImageId: z._default(z.string(), ''),
  /** Only what has another image than the pool (`is_fix`). */
  repair: z.boolean(),
});
export type PoolRebuildParams = z.infer<typeof poolRebuildParams>;

const dialog = lazyDialog(
  ['action-forms', 'pool-rebuild'],
  async () => (await import('./PoolRebuildDialog')).PoolRebuildDialog,
);
const pathOf = (_: unknown, { poolId }: PoolRebuildParams) => ({ pool_id: poolId });

/** What every rebuild of a pool says. The encryption is left out where it stays: older services do not know the field. */
const imageFields = (given: PoolRebuildParams) => ({
  image_id: given.imageId,
  ...(given.imageType !== '' && { image_type: given.imageType }),
  ...(given.osType !== '' && { os_type: given.osType }),
  ...(given.delayMinutes !== null && { delay_time: given.delayMinutes }),
  ...(given.message !== '' && { message: given.message }),
  ...(given.orderId !== '' && { order_id: given.orderId }),
  ...(given.encryptType !== 'KEEP' && { encrypt_type: given.encryptType }),
  ...(given.encryptType === 'ENCRYPTED' && { kms_id: given.kmsId }),
});

const chosenBody = z.extend(rebuildDesktopPoolBody, {
  desktop_ids: z.array(z.string()).check(z.minLength(1)),
});

/** What becomes of a desktop of a pool, whatever image it gets. */
export function judgeOf(facts: DesktopFacts): Verdict {
  return ask(
    facts.status === 'ERROR' && 'inError',
    facts.midTask && 'midTask',
    facts.frozen && 'frozen',
    facts.maintenance && 'maintenance',
    facts.inUse && 'connected',
  );
}

const shared = {
  operation: rebuildDesktopPool,
  harm: 'destroys',
  dialog,
  rightsHint: 'rebuildRights',
  params: poolRebuildParams,
  path: pathOf,
} as const;

/** Chosen desktops of a pool. A request without their ids is never made. */
export const rebuildPoolDesktopsAction: ActionSpec = defineAction({
  ...shared,
  kind: 'rebuild-pool-desktops',
  subject: DESKTOPS,
  limit: DESKTOPS_PER_CALL,
  icon: IconRotate2,
  inWaves: true,
  decidedAt: (given) => {
    const { data } = poolRebuildParams.safeParse(given);
    return data ? poolPath(data.poolId, 'rollout') : null;
  },
  body: (given, items) => chosenBody.parse({ ...imageFields(given), desktop_ids: idsOf(items) }),
  judge: (_, facts) => judgeOf(facts),
});

/** Every desktop of a pool, or those with another image than the pool, in one request. Its items are what the service will find. */
export const rebuildPoolAction: ActionSpec = defineAction({
  ...shared,
  kind: 'rebuild-pool',
  subject: DESKTOPS,
  limit: DESKTOPS_PER_CALL,
  // However many they are: the request names none of them.
  split: (_, items) => (items.length > 0 ? [items] : []),
  icon: IconRotate2,
  // What failed is named when it is tried again: the pool as a whole is not rebuilt twice.
  retryAs: 'rebuild-pool-desktops',
  body: (given) =>
    rebuildDesktopPoolBody.parse({
      ...imageFields(given),
      ...(given.repair && { is_fix: true }),
      ...(!given.repair && given.handleType !== '' && { handle_type: given.handleType }),
    }),
  judge: () => RUN,
});

/** The image of a pool for desktops that are added later; none is rebuilt. */
export const setPoolImageAction: ActionSpec = defineAction({
  ...shared,
  kind: 'set-pool-image',
  subject: POOLS,
  limit: 1,
  harm: 'none',
  icon: IconPhotoEdit,
  body: (given) => rebuildDesktopPoolBody.parse({ ...imageFields(given), handle_type: 'ONLY_FOR_EXPAND' }),
});
