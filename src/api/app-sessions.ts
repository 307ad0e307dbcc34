import { queryOptions } from '@tanstack/react-query';
import { listSessionByUserName, listSessions } from '~/contract/app-sessions';
import { call } from './http';
import { listSource } from './list-source';

/** App sessions that began in a period (ListSessions): a page of them, or all that match. */
export const appSessionsSource = listSource(listSessions, ['app-sessions'], ({ id }) => id);

/** Every session of one user, with its app group. Key: ['app-sessions', 'user', user_name]. */
export function userSessionsQuery(user_name: string) {
  return queryOptions({
    queryKey: ['app-sessions', 'user', user_name],
    queryFn: ({ signal }) => call(listSessionByUserName, { query: { user_name }, signal }),
  });
}
