import { rebuildDesktopPool, type RebuildDesktopPoolBody } from '~/contract/pool-rebuilds';
import { namedDesktops } from '~/mocks/engine/actions';
import { settleDesktop } from '~/mocks/engine/settle';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { IMAGES } from '~/mocks/seed/images';
import type { PoolRecord } from '~/mocks/seed/pools';
import { POOL_REBUILD_SENTINELS } from '~/mocks/sentinels';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import { lookupPool, refuseConflict } from './desktop-pools';
import { beginRebuild, imageOf } from '~/mocks/handlers/desktops/rebuild';

const MINUTE = 60_000;

/**
 * RebuildDesktopPool. Of chosen desktops the pool keeps its image; a rebuild of the whole pool gives it the new one. The manual does not
 * say what an empty list of ids does: here it is as good as none, which is the whole pool.
 */
export function poolRebuildHandlers(backend: Backend): Handler[] {
  return [
    handle(rebuildDesktopPool, ({ param, body }) => {
      const pool = lookupPool(backend.db, param('pool_id'));
      refuseConflict(backend, pool);
      const image = imageOf(body);
      if (body.encrypt_type === 'ENCRYPTED' && !body.kms_id)
        refuse(400, ERROR_CODES.badParameter, 'kms_id: required when encrypt_type is ENCRYPTED');
      const members = membersOf(backend, pool);
      const chosen = (body.desktop_ids ?? []).length > 0;
      const hit = chosen ? named(backend, pool, body.desktop_ids ?? []) : concerned(members, pool, body);
      const busy = hit.find(({ task }) => task);
      if (busy && chosen)
        refuse(409, ERROR_CODES.desktopBusy, `Another task is under way on the desktop ${busy.computerName}`);
      if (hit.length === 0 && body.handle_type !== 'ONLY_FOR_EXPAND')
        refuse(409, ERROR_CODES.poolHasNoDesktops, `No desktop of the pool ${pool.name} has to be rebuilt`);
      if (!chosen && !body.is_fix) backend.db.pools.update(pool.index, { image: IMAGES.indexOf(image) });
      return beginRebuild(backend, {
        desktops: hit.filter(({ task }) => !task),
        image,
        delay: (body.delay_time ?? 0) * MINUTE,
        keepsImage: ({ index }) =>
          backend.isTroubled() && members[POOL_REBUILD_SENTINELS.keepsImage]?.index === index,
      });
    }),
  ];
}

function membersOf({ db, clock }: Backend, pool: PoolRecord): DesktopRecord[] {
  const found = db.desktops.filter((row) => row.pool === pool.index);
  for (const { index } of found) settleDesktop(db, index, clock.now());
  return found.flatMap(({ index }) => db.desktops.get(index) ?? []);
}

function named(backend: Backend, pool: PoolRecord, ids: readonly string[]): DesktopRecord[] {
  const desktops = namedDesktops(backend, ids);
  const outside = desktops.find((desktop) => desktop.pool !== pool.index);
  if (outside)
    refuse(
      400,
      ERROR_CODES.badParameter,
      `desktop_ids: ${outside.computerName} is not in the pool ${pool.name}`,
    );
  return desktops;
}

/** Without ids: those with another image for a repair, else what `handle_type` says; idle is what nobody is connected to. */
function concerned(
  members: readonly DesktopRecord[],
  pool: PoolRecord,
  { is_fix, handle_type }: RebuildDesktopPoolBody,
): DesktopRecord[] {
  if (is_fix) return members.filter(({ image }) => image !== pool.image);
  if (handle_type === 'ONLY_FOR_EXPAND') return [];
  if (handle_type === 'FOR_EXPAND_AND_IDLE')
    return members.filter(
      ({ connectStatus }) => connectStatus !== 'CONNECTED' && connectStatus !== 'DISCONNECTED',
    );
  return [...members];
}
