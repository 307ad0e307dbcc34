import { queryOptions } from '@tanstack/react-query';
import {
  listSessionByUserName,
  listSessions,
  type AppSession,
  type SessionInfo,
} from '~/contract/app-sessions';
import { presentTime } from '~/lib/present';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about app sessions begins with this key. */
export const appSessionsKey = ['app-sessions'] as const;

/** App sessions that began in a period (ListSessions): a page of them, or all that match. */
export const appSessionsSource = listSource(listSessions, appSessionsKey, ({ id }) => id);

/** Every session of one user, with its app group, and when they were read. Key: ['app-sessions', 'user', user_name]. */
export function userSessionsQuery(user_name: string) {
  return queryOptions({
    queryKey: [...appSessionsKey, 'user', user_name],
    queryFn: async ({ signal }) => ({
      ...(await call(listSessionByUserName, { query: { user_name }, signal })),
      readAt: presentTime(),
    }),
  });
}

/** Every session of one user, without the cache. @throws ApiError, or the AbortError of `signal` */
export async function userSessionsOf(user_name: string, signal?: AbortSignal): Promise<AppSession[]> {
  const reply = await call(listSessionByUserName, { query: { user_name }, ...(signal && { signal }) });
  return reply.session_info_list ?? [];
}

/** The longest a session is looked for. The manual states no limit. */
const LIVE_WITHIN_MS = 365 * 86_400_000;

/** The sessions that have not ended, by id. @throws ApiError, or the AbortError of `signal` */
export async function readLiveSessions(signal?: AbortSignal): Promise<ReadonlyMap<string, SessionInfo>> {
  const now = presentTime();
  const live = await appSessionsSource.all(
    {
      query_begin_time: new Date(now - LIVE_WITHIN_MS).toISOString(),
      // What has only just begun, by a clock ahead of this one, counts too.
      query_end_time: new Date(now + 600_000).toISOString(),
      session_state: 'Active,Disconnected,AppcInit',
    },
    signal ? { signal } : {},
  );
  return new Map(live.map((session) => [session.id, session]));
}
