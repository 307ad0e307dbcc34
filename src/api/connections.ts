import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listLoginRecordsNew, type ListLoginRecordsNewQuery } from '~/contract/connections';
import { call } from './http';

/** Login records, one page of them. Key: ['connections', query]. */
export function loginRecordsQuery(query: ListLoginRecordsNewQuery) {
  return queryOptions({
    queryKey: ['connections', query],
    queryFn: ({ signal }) => call(listLoginRecordsNew, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
