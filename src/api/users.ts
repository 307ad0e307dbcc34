import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listUsers, type ListUsersQuery } from '~/contract/users';
import { call } from './http';

/** Users, one page of them. Key: ['users', 'list', query]. */
export function usersQuery(query: ListUsersQuery) {
  return queryOptions({
    queryKey: ['users', 'list', query],
    queryFn: ({ signal }) => call(listUsers, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
