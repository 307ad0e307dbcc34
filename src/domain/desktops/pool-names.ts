import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { desktopPoolsQuery } from '~/api/desktop-pools';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Pool names by id, as far as they are read; the same map until they change.
 * @param isWanted false while something more urgent is loading
 */
export function usePoolNames(isWanted = true): ReadonlyMap<string, string> {
  const { data } = useQuery({ ...desktopPoolsQuery(), enabled: isWanted });
  return useMemo(
    () => (data ? new Map((data.desktop_pools ?? []).map((pool) => [pool.id, pool.name ?? pool.id])) : NONE),
    [data],
  );
}
