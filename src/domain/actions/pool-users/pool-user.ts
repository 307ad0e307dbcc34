// Users and user groups of a pool as items of actions.
import * as z from 'zod/mini';
import { poolUsersSource } from '~/api/pool-users';
import { POOL_USER_TYPES, type PoolUser } from '~/contract/pool-users';
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

export type PoolUserKind = 'add-pool-users' | 'remove-pool-users' | 'change-pool-users';

/** Who is authorized, as the call takes it; `permission` is the permission group there is now, '' for a new one. */
export const poolUserRef = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(POOL_USER_TYPES),
  domain: z.string(),
  permission: z.string(),
});
export type PoolUserRef = z.infer<typeof poolUserRef>;

export const poolUserParams = z.object({
  poolId: z.string().check(z.minLength(1)),
  poolName: z.string(),
  /** The pool's operating system, which decides what permission groups there are. */
  os: z.string(),
  /** By the id of the item. */
  users: z.record(z.string(), poolUserRef),
  /** The permission group wanted; not used when they are removed. */
  permission: z.string(),
});
export type PoolUserParams = z.infer<typeof poolUserParams>;

/** The id of an item: a user and a group may have the same. */
export const poolUserKey = ({ type, id }: Pick<PoolUserRef, 'type' | 'id'>) => `${type}/${id}`;

export const poolUserItem = (ref: PoolUserRef): ActionItem => ({ id: poolUserKey(ref), name: ref.name });

/** What the list says of somebody, for an action; null for a kind the call does not take. */
export function fromPoolUser(row: PoolUser): PoolUserRef | null {
  const type = POOL_USER_TYPES.find((one) => one === row.object_type);
  return type
    ? {
        id: row.object_id,
        name: row.object_name || row.object_id,
        type,
        domain: row.domain ?? '',
        permission: row.user_group ?? '',
      }
    : null;
}

/** Everybody who may use the pool, with the permission group. @throws ApiError, or the AbortError of `signal` */
export async function readPoolUsers(
  poolId: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const rows = await poolUsersSource(poolId).all({}, { ...(signal && { signal }) });
  return new Map(
    rows.flatMap((row) => {
      const ref = fromPoolUser(row);
      return ref ? [[poolUserKey(ref), ref.permission] as const] : [];
    }),
  );
}

/** The plan: who is there already is not added, who is not there is neither removed nor changed. */
export function planPoolUsers(
  kind: PoolUserKind,
  items: readonly ActionItem[],
  there: ReadonlyMap<string, string>,
  permission: string,
  answers: Answers,
): Plan {
  const judge = ({ id }: ActionItem): Verdict => {
    const now = there.get(id);
    if (kind === 'add-pool-users') return now === undefined ? RUN : leave('alreadyAuthorized');
    if (now === undefined) return leave('notAuthorized');
    return kind === 'change-pool-users' ? ask(now === permission && 'alreadySo') : RUN;
  };
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  return makePlan(
    unique.map((item) => ({ item, verdict: judge(item) })),
    answers,
  );
}

/** Whether somebody stands as the action wants it. */
export function isDone(kind: PoolUserKind, now: string | undefined, permission: string): boolean {
  return kind === 'remove-pool-users' ? now === undefined : now === permission;
}
