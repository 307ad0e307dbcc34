import { queryOptions } from '@tanstack/react-query';
import { listDesktopPoolsReply, type ListDesktopPoolsQuery } from '~/contract/desktop-pools';
import { get } from './http';

/** Desktop pools. Key: ['desktop-pools', 'list', query]. */
export function desktopPoolsQuery(query: ListDesktopPoolsQuery) {
  return queryOptions({
    queryKey: ['desktop-pools', 'list', query],
    queryFn: ({ signal }) => get('/v2/{project_id}/desktop-pools', listDesktopPoolsReply, { query, signal }),
    staleTime: 60_000,
  });
}
