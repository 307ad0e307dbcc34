import { queryOptions } from '@tanstack/react-query';
import { loginRecordsSource } from '~/api/connections';
import { desktopPoolsKey } from '~/api/desktop-pools';
import type { LoginRecord } from '~/contract/connections';
import { readPool } from '~/domain/actions/pool-rebuild/pool-rebuild-facts';
import { presentTime } from '~/lib/present';
import { toWireMinutes } from '~/lib/time';

/** How often the pool is read again while a rollout is looked at. */
const POOL_EVERY_MS = 20_000;
const LOGINS_EVERY_MS = 60_000;
/** Logins are compared over at most this time before the rollout. */
const LONGEST_MS = 7 * 86_400_000;

/** The pool and all its desktops, read again while it is looked at. Key: ['desktop-pools', 'members', poolId]. */
export function poolMembersQuery(poolId: string) {
  return queryOptions({
    queryKey: [...desktopPoolsKey, 'members', poolId],
    queryFn: ({ signal }) => readPool(poolId, signal),
    staleTime: 10_000,
    refetchInterval: POOL_EVERY_MS,
  });
}

/** Login records before and after a moment, over the same length of time: at most a week, as the service keeps 30 days. */
export interface LoginsAround {
  readonly before: readonly LoginRecord[];
  readonly after: readonly LoginRecord[];
}

/** Logins before and since a moment (ListLoginRecordsNew). Key: ['connections', 'around', since]. */
export function loginsAroundQuery(since: number) {
  return queryOptions({
    queryKey: ['connections', 'around', since],
    queryFn: async ({ signal }): Promise<LoginsAround> => {
      const now = presentTime();
      const span = Math.min(Math.max(now - since, 3_600_000), LONGEST_MS);
      const read = (from: number, to: number) =>
        loginRecordsSource.all(
          { start_time: toWireMinutes(new Date(from)), end_time: toWireMinutes(new Date(to)) },
          { signal },
        );
      const [before, after] = await Promise.all([read(since - span, since), read(since, now)]);
      return { before, after };
    },
    staleTime: 30_000,
    refetchInterval: LOGINS_EVERY_MS,
  });
}
