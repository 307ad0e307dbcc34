import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listUsersReply, type ListUsersQuery } from '~/contract/users';
import { get } from './http';

/** Users, one page of them. Key: ['users', 'list', query]. */
export function usersQuery(query: ListUsersQuery) {
  return queryOptions({
    queryKey: ['users', 'list', query],
    queryFn: ({ signal }) => get('/v2/{project_id}/users', listUsersReply, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
