import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listLoginRecordsNewReply, type ListLoginRecordsNewQuery } from '~/contract/connections';
import { get } from './http';

/** Login records, one page of them. Key: ['connections', query]. */
export function loginRecordsQuery(query: ListLoginRecordsNewQuery) {
  return queryOptions({
    queryKey: ['connections', query],
    queryFn: ({ signal }) =>
      get('/v2/{project_id}/connections/desktops', listLoginRecordsNewReply, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
