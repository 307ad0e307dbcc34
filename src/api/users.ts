import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listUsers, type ListUsersQuery } from '~/contract/users';
import { call } from './http';
import { listSource } from './list-source';

/** Users, one page of them. Key: ['users', 'list', query]. */
export function usersQuery(query: ListUsersQuery) {
  return queryOptions({
    queryKey: ['users', 'list', query],
    queryFn: ({ signal }) => call(listUsers, { query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Users (ListUsers): a page of them, or all that match. */
export const usersSource = listSource(listUsers, ['users'], (user) => user.id);
