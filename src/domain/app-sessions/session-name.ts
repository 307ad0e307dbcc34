import type { SessionInfo } from '~/contract/app-sessions';

/** What a session is called: its user and its app. */
export function sessionName({
  login_user,
  app_name,
  id,
}: Pick<SessionInfo, 'login_user' | 'app_name' | 'id'>): string {
  return [login_user, app_name].filter(Boolean).join(' · ') || id;
}
