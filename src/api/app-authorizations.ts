import { queryOptions } from '@tanstack/react-query';
import {
  listAppGroupAuthorization,
  listAuthorizationMailRecord,
  type AccountType,
  type Authorization,
} from '~/contract/app-authorizations';
import { listSource } from './list-source';

/** Everything about authorizations of app groups begins with this key. */
export const appAuthorizationsKey = ['app-authorizations'] as const;

/** Authorizations (ListAppGroupAuthorization), of all groups or of those a filter names. */
export const authorizationsSource = listSource(
  listAppGroupAuthorization,
  appAuthorizationsKey,
  (authorization) => authorization.id,
);

/** The mails about the authorizations of groups (ListAuthorizationMailRecord); a call needs the `app_group_id`. */
export const authorizationMailsSource = listSource(
  listAuthorizationMailRecord,
  [...appAuthorizationsKey, 'mails'],
  (mail) => mail.id,
);

/** Reads every authorization of one group, without the cache. @throws ApiError, or the AbortError of `signal` */
export function readAuthorizationsOf(
  groupId: string,
  signal?: AbortSignal,
): Promise<readonly Authorization[]> {
  return authorizationsSource.all({ app_group_id: groupId }, signal && { signal });
}

/** Every mail about the authorizations of one group, the newest first as the service gives them. Key: ['app-authorizations', 'mails', 'all', groupId]. */
export function authorizationMailsQuery(groupId: string) {
  return queryOptions({
    queryKey: [...appAuthorizationsKey, 'mails', 'all', groupId],
    queryFn: ({ signal }) => authorizationMailsSource.all({ app_group_id: groupId }, { signal }),
    staleTime: 60_000,
  });
}

/** How many authorizations of a kind a group has. Key: ['app-authorizations', 'count', groupId, type]. */
export function authorizationCountQuery(groupId: string, type: AccountType) {
  return queryOptions({
    queryKey: [...appAuthorizationsKey, 'count', groupId, type],
    queryFn: async ({ signal }) => {
      const filters = { app_group_id: groupId, account_type: type };
      return (await authorizationsSource.read(filters, { offset: 0, limit: 1 }, signal)).total;
    },
  });
}
