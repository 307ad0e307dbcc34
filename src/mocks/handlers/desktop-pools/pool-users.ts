import {
  changePoolUsers,
  type ChangePoolUsersBody,
  listPoolUsers,
  POOL_PERMISSIONS,
} from '~/contract/pool-users';
import { accountOf, accountWithId, type AppAccount } from '~/mocks/engine/app-accounts';
import { poolUserRow } from '~/mocks/rows/pool-rows';
import { IMAGES } from '~/mocks/seed/images';
import type { PoolAccess, PoolRecord } from '~/mocks/seed/pools';
import { at } from '~/mocks/seed/random';
import { POOL_USER_SENTINELS } from '~/mocks/sentinels';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import { lookupPool, losePoolAnswer, refuseConflict } from './desktop-pools';

/** Rows a list gives when it is not told how many. */
const USUAL_LIMIT = 10;

type Named = NonNullable<ChangePoolUsersBody['objects']>[number];

/** Who may use a pool, the newest first. What is left of an account that is gone is not shown. */
export function poolUserHandlers(backend: Backend): Handler[] {
  return [
    handle(listPoolUsers, ({ param, query: { offset, limit = USUAL_LIMIT } }) => {
      const { db } = backend;
      const rows = lookupPool(db, param('pool_id')).access.flatMap((access) => {
        const account = accountOf(db, access[0]);
        return account ? [poolUserRow(account, access)] : [];
      });
      return { total_count: rows.length, objects: paged(rows.toReversed(), offset, limit) };
    }),
    handle(changePoolUsers, ({ param, body: { action, objects = [] } }) => {
      const { db, clock } = backend;
      const pool = lookupPool(db, param('pool_id'));
      refuseConflict(backend, pool);
      if (objects.length === 0) refuse(400, ERROR_CODES.badParameter, 'objects: at least 1 item');
      if (action !== 'REMOVE') for (const { user_group } of objects) refuseForeign(pool, user_group);
      const access = new Map(pool.access.map((one) => [one[0], one]));
      const unknown: string[] = [];
      const refused: string[] = [];
      for (const named of objects) {
        const account = findAccount(backend, named);
        if (!account) unknown.push(named.object_name);
        else if (action === 'REMOVE') access.delete(account.code);
        else if (backend.isTroubled() && account.name === POOL_USER_SENTINELS.refused)
          refused.push(account.name);
        else {
          const before = access.get(account.code);
          const since = before?.[2] ?? clock.now();
          if (before || action === 'ADD')
            access.set(account.code, [account.code, named.user_group, since] satisfies PoolAccess);
        }
      }
      // The others are dealt with all the same.
      db.pools.update(pool.index, { access: [...access.values()] });
      if (unknown.length > 0)
        refuse(404, ERROR_CODES.objectNotFound, `Users or groups that do not exist: ${unknown.join(', ')}`);
      if (refused.length > 0)
        refuse(
          400,
          ERROR_CODES.objectRefused,
          `Users or groups that cannot use pools: ${refused.join(', ')}`,
        );
      losePoolAnswer(backend, pool, 'users');
    }),
  ];
}

function findAccount({ db }: Backend, { object_id, object_type }: Named): AppAccount | undefined {
  const account = accountWithId(db, object_id);
  return account?.type === object_type ? account : undefined;
}

/** A permission group of the other system is refused. */
function refuseForeign({ image }: PoolRecord, permission: string): void {
  const { os } = at(IMAGES, image);
  const foreign: readonly string[] = POOL_PERMISSIONS[os === 'Windows' ? 'Linux' : 'Windows'];
  if (foreign.includes(permission))
    refuse(400, ERROR_CODES.wrongPermissionGroup, `user_group: ${permission} does not exist on ${os}`);
}
