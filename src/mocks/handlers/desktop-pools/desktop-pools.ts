import {
  deleteDesktopPool,
  executeDesktopPoolAction,
  listDesktopPools,
  showDesktopPoolDetail,
} from '~/contract/desktop-pools';
import type { Db } from '~/mocks/engine/db';
import { poolRow, tallies } from '~/mocks/rows/pool-rows';
import { ENTERPRISE_PROJECTS } from '~/mocks/seed/places';
import type { PoolRecord } from '~/mocks/seed/pools';
import { indexOfId } from '~/mocks/seed/random';
import { SENTINEL_POOLS } from '~/mocks/sentinels';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';
import { runPool } from '~/mocks/handlers/desktops/power';

/** Desktop pools, counted from the desktops in them. */
export function desktopPoolHandlers(backend: Backend): Handler[] {
  return [
    handle(listDesktopPools, ({ query }) => {
      const { name, type, enterprise_project_id, in_maintenance_mode } = query;
      const { offset, limit = listDesktopPools.pages.limit } = query;
      const { db } = backend;
      const part = name?.toLowerCase();
      const found = db.pools.filter(
        (pool) =>
          (part === undefined || pool.name.toLowerCase().includes(part)) &&
          (type === undefined || pool.type === type) &&
          (enterprise_project_id === undefined ||
            ENTERPRISE_PROJECTS[pool.enterpriseProject] === enterprise_project_id) &&
          (in_maintenance_mode === undefined || pool.maintenance === in_maintenance_mode),
      );
      const counts = tallies(db);
      return {
        total_count: found.length,
        desktop_pools: paged(found, offset, limit).map((pool) => poolRow(pool, counts.get(pool.index))),
      };
    }),
    handle(showDesktopPoolDetail, ({ param }) => {
      const { db } = backend;
      const pool = lookupPool(db, param('pool_id'));
      const { on_demand_desktop_num: _, ...detail } = poolRow(pool, tallies(db).get(pool.index));
      return detail;
    }),
    handle(deleteDesktopPool, ({ param }) => {
      const { db } = backend;
      const pool = lookupPool(db, param('pool_id'));
      refuseConflict(backend, pool);
      const desktops = tallies(db).get(pool.index)?.desktops ?? 0;
      if (desktops > 0)
        refuse(409, ERROR_CODES.poolNotEmpty, `The pool ${pool.name} still has ${desktops} desktops`);
      if (pool.autoscaleMax !== null)
        refuse(409, ERROR_CODES.poolNotEmpty, `The pool ${pool.name} creates desktops automatically`);
      db.pools.remove(pool.index);
      losePoolAnswer(backend, pool, 'delete');
    }),
    handle(executeDesktopPoolAction, ({ param, body }) => {
      const pool = lookupPool(backend.db, param('pool_id'));
      refuseConflict(backend, pool);
      return { job_id: runPool(backend, pool, body) };
    }),
  ];
}

/** A pool by id, or the 404 refusal. */
export function lookupPool(db: Db, id: string): PoolRecord {
  const index = indexOfId('pool', id);
  const pool = index === undefined ? undefined : db.pools.get(index);
  return pool ?? refuse(404, ERROR_CODES.poolNotFound, `The desktop pool ${id} does not exist`);
}

/** Refuses what would change the pool that is always busy. */
export function refuseConflict(backend: Backend, { index, name }: PoolRecord): void {
  if (backend.isTroubled() && index === SENTINEL_POOLS.conflicts.index)
    refuse(409, ERROR_CODES.poolBusy, `Another task is changing the pool ${name}`);
}

/** Breaks the connection after the first such call about the pool whose answers are lost. */
export function losePoolAnswer(backend: Backend, { index }: PoolRecord, what: 'delete' | 'users'): void {
  const isIt = backend.isTroubled() && index === SENTINEL_POOLS.lostAnswer.index;
  if (isIt && backend.timesSeen(`pool:${what}`) === 1) throw new NoAnswer('breaks');
}
