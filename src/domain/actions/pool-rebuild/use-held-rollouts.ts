import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { actionsQuery } from '~/domain/actions/engine/actions';
import { LONG_HOLD_MS } from '~/domain/actions/engine/action-summary';
import { totalOf, type Action } from '~/domain/actions/engine/record';
import { isOnHold } from '~/domain/actions/engine/waves';
import { poolRebuildParams, rebuildPoolDesktopsAction } from './action';

/** A rollout whose first batch has ended and whose rest waits. */
export interface HeldRollout {
  readonly poolId: string;
  readonly poolName: string;
  /** Desktops of the first batch, of how many in all. */
  readonly first: number;
  readonly total: number;
  readonly since: Date;
}

/** The rollouts among actions that wait for a decision, the oldest first. */
export function heldRollouts(actions: readonly Action[]): HeldRollout[] {
  return actions
    .flatMap((action) => {
      const { data } = poolRebuildParams.safeParse(action.params);
      if (action.kind !== rebuildPoolDesktopsAction.kind || !data || !action.waves || !isOnHold(action))
        return [];
      const { waiting, skipped } = action.counts;
      const first = totalOf(action.counts) - waiting - skipped;
      const since = new Date(action.createdAt);
      return { poolId: data.poolId, poolName: data.poolName, first, total: first + waiting, since };
    })
    .toSorted((a, b) => a.since.getTime() - b.since.getTime());
}

/** Those of them that were begun more than a day ago. */
export function longHeld(held: readonly HeldRollout[], now: Date): HeldRollout[] {
  return held.filter(({ since }) => now.getTime() - since.getTime() > LONG_HOLD_MS);
}

const NONE: readonly HeldRollout[] = [];

/** The rollouts of this browser that wait for a decision. */
export function useHeldRollouts(): readonly HeldRollout[] {
  const { data } = useQuery(actionsQuery());
  return useMemo(() => (data ? heldRollouts(data) : NONE), [data]);
}
