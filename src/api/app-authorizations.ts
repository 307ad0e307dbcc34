import { queryOptions } from '@tanstack/react-query';
import {
  listAppGroupAuthorization,
  listAuthorizationMailRecord,
  type AccountType,
  type Authorization,
  type AuthorizationMail,
} from '~/contract/app-authorizations';
import { APP_PAGE_LIMIT } from '~/contract/app-groups';
import { listSource, type RowPage } from './list-source';

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

/**
 * Every mail about the authorizations of one group, the newest first as the service gives them. Read again, one call asks for what is
 * new. Key: ['app-authorizations', 'mails', 'all', groupId].
 */
export function authorizationMailsQuery(groupId: string) {
  return queryOptions({
    queryKey: [...appAuthorizationsKey, 'mails', 'all', groupId],
    queryFn: async ({ client, queryKey, signal }) => {
      const known = client.getQueryData<readonly AuthorizationMail[]>(queryKey);
      const filters = { app_group_id: groupId };
      if (known && known.length > 0) {
        const page = await authorizationMailsSource.read(
          filters,
          { offset: 0, limit: APP_PAGE_LIMIT },
          signal,
        );
        const mails = withNewMails(known, page);
        if (mails) return mails;
      }
      return authorizationMailsSource.all(filters, { signal });
    },
    staleTime: 60_000,
  });
}

/** The mails that are known and those of the newest page that are not; null where this does not make up all there are. */
export function withNewMails(
  known: readonly AuthorizationMail[],
  { rows, total }: RowPage<AuthorizationMail>,
): readonly AuthorizationMail[] | null {
  const ids = new Set(known.map(({ id }) => id));
  const fresh = rows.filter(({ id }) => !ids.has(id));
  if (known.length + fresh.length !== total) return null;
  return fresh.length === 0 ? known : [...fresh, ...known];
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
