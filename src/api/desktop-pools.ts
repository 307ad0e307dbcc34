import { queryOptions } from '@tanstack/react-query';
import { listDesktopPools, type ListDesktopPoolsQuery } from '~/contract/desktop-pools';
import { call } from './http';

/** Desktop pools; without a query as many as one call gives. Key: ['desktop-pools', 'list', query]. */
export function desktopPoolsQuery(query: ListDesktopPoolsQuery = { limit: listDesktopPools.pages.limit }) {
  return queryOptions({
    queryKey: ['desktop-pools', 'list', query],
    queryFn: ({ signal }) => call(listDesktopPools, { query, signal }),
    staleTime: 60_000,
  });
}
