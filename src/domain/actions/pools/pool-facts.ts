import { readDesktopPool } from '~/api/desktop-pools';
import { poolDesktopsSource } from '~/api/pool-desktops';
import { ApiError } from '~/api/errors';
import {
  ask,
  leave,
  makePlan,
  RUN,
  type Answers,
  type Plan,
  type Verdict,
} from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { isInUse, osFamily, type OsFamily } from '~/domain/desktops/desktop-facts';

/** What a plan weighs of one pool, as the service has it now. */
export interface PoolFacts {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly desktops: number;
  /** Desktops somebody has a session on; 0 where they were not read. */
  readonly inUse: number;
  readonly autoCreates: boolean;
  readonly maintenance: boolean;
  readonly os: OsFamily | null;
}

const AT_ONCE = 3;

/** Reads pools by id; what is gone has no entry. @throws ApiError, or the AbortError of `signal` */
export async function readPoolFacts(
  items: readonly ActionItem[],
  withDesktops: boolean,
  signal?: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<ReadonlyMap<string, PoolFacts>> {
  const facts = new Map<string, PoolFacts>();
  const queue = items.values();
  let read = 0;
  const work = async () => {
    for (const { id } of queue) {
      const found = await readOne(id, withDesktops, signal);
      if (found) facts.set(id, found);
      onProgress?.(++read);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return facts;
}

async function readOne(id: string, withDesktops: boolean, signal?: AbortSignal): Promise<PoolFacts | null> {
  try {
    const pool = await readDesktopPool(id, signal);
    const rows = withDesktops ? await poolDesktopsSource(id).all({}, { ...(signal && { signal }) }) : null;
    return {
      id,
      name: poolName({ name: pool.name, id }),
      status: pool.status ?? '',
      desktops: rows?.length ?? pool.desktop_count ?? 0,
      inUse: rows?.filter(isInUse).length ?? 0,
      autoCreates: pool.enable_autoscale === true,
      maintenance: pool.in_maintenance_mode === true,
      os: osFamily(pool.image_os_type ?? ''),
    };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

/** The plan of something done to pools. `inUse` of it counts desktops, as one pool stands for many. */
export function planPools(
  items: readonly ActionItem[],
  facts: ReadonlyMap<string, PoolFacts>,
  judge: (pool: PoolFacts) => Verdict,
  answers: Answers,
): Plan {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const plan = makePlan(
    unique.map((item) => {
      const pool = facts.get(item.id);
      return pool
        ? { item: { id: pool.id, name: pool.name }, verdict: judge(pool) }
        : { item, verdict: leave('gone') };
    }),
    answers,
  );
  return { ...plan, inUse: sumOf(plan.run, facts, ({ inUse }) => inUse) };
}

/** What the pools have together. */
export function sumOf(
  items: readonly ActionItem[],
  facts: ReadonlyMap<string, PoolFacts>,
  count: (pool: PoolFacts) => number,
): number {
  return items.reduce((sum, { id }) => {
    const pool = facts.get(id);
    return sum + (pool ? count(pool) : 0);
  }, 0);
}

/** An action on all desktops of a pool: not on one that has none, and no hibernation of Linux (user guide). */
export const judgePower =
  (hibernates: boolean) =>
  ({ desktops, os, maintenance }: PoolFacts): Verdict => {
    if (desktops === 0) return leave('poolIsEmpty');
    return hibernates && os === 'Linux' ? leave('notWindows') : ask(maintenance && 'maintenance');
  };

/** A pool is deleted when it is empty (manual), and creates no desktops by itself (user guide). */
export function judgeDeletion({ desktops, autoCreates }: PoolFacts): Verdict {
  if (desktops > 0) return leave('poolHasDesktops');
  return autoCreates ? leave('poolAutoCreates') : RUN;
}
