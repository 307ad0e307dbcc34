import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text, TEXT_LIMIT } from './wire';

/** The states the manual names; the service may know more. */
export const SESSION_STATES = ['Active', 'Disconnected', 'AppcInit', 'SignedOut', 'InitFail'] as const;
/** Characters of a list of states in one call, joined by commas. */
export const SESSION_STATES_LENGTH = 256;
/** Rows one call of ListSessions gives. */
const SESSIONS_LIMIT = 100;
/** Sessions one call logs off. */
export const SESSIONS_PER_LOGOFF = 999;
/** The most minutes until sessions are logged off. */
export const LOGOFF_DELAY_LIMIT = 999_999;
/** Levels of the message the manual names: 0 information, 1 warning, 2 serious. */
export const MESSAGE_TYPES = [0, 1, 2] as const;

const atMost = (length: number) => z.optional(z.string().check(z.maxLength(length)));

const session = {
  agent_version: text,
  app_name: text,
  app_server_group_id: text,
  client_ip: text,
  client_mac: text,
  client_name: text,
  client_type: text,
  client_version: text,
  end_time: text,
  failed_code: text,
  failed_reason: text,
  id: z.string(),
  last_update_status_time: text,
  login_user: text,
  machine_name: text,
  machine_sid: text,
  os_session_id: text,
  pre_conn_time: text,
  protocol_type: text,
  public_ip: text,
  session_stamp: text,
  session_state: text,
  /** '1' a shared desktop, '2' an app. */
  session_type: text,
  start_time: text,
  status_continue_time: text,
  tenant_id: text,
  vm_ip: text,
};

/** A session of an app or of a shared desktop, as the list of all of them has it. */
export const sessionInfo = z.object({
  ...session,
  app_server_group_name: text,
  primary_server_group_id: text,
  secondary_server_group_id: text,
});
export type SessionInfo = z.infer<typeof sessionInfo>;

/** Both times are needed, as 2024-02-27T03:47:51.182Z; `session_state` holds states joined by commas. */
export const listSessionsQuery = z.strictObject({
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(SESSIONS_LIMIT))),
  offset: z.optional(z.int().check(z.minimum(0))),
  user_name: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  query_begin_time: z.string().check(z.maxLength(32)),
  query_end_time: z.string().check(z.maxLength(32)),
  app_server_group_id: atMost(64),
  vm_ip: atMost(64),
  public_ip: atMost(64),
  machine_name: atMost(128),
  session_state: atMost(SESSION_STATES_LENGTH),
  is_success: z.optional(z.enum(['true', 'false'])),
});
export type ListSessionsQuery = z.infer<typeof listSessionsQuery>;

export const listSessionsReply = z.object({ count: int, items: list(sessionInfo) });

export const listSessions = operation('ListSessions', 'GET', '/v1/{project_id}/session/list-sessions', {
  query: listSessionsQuery,
  reply: listSessionsReply,
  pages: { limit: SESSIONS_LIMIT, rows: 'items', total: 'count' },
});

/** A session of one user; `end_time` is 0001-01-01 00:00:00 while it lasts. */
export const appSession = z.object({ ...session, app_group_id: text });
export type AppSession = z.infer<typeof appSession>;

export const listSessionByUserNameQuery = z.strictObject({
  user_name: z.string().check(z.minLength(1), z.maxLength(64)),
});

export const listSessionByUserNameReply = z.object({ session_info_list: list(appSession) });

export const listSessionByUserName = operation(
  'ListSessionByUserName',
  'GET',
  '/v1/{project_id}/session/user-session-info',
  { query: listSessionByUserNameQuery, reply: listSessionByUserNameReply },
);

/** `delay_time` in minutes. */
export const logoffUserSessionBody = z.strictObject({
  delay_time: z.int().check(z.minimum(0), z.maximum(LOGOFF_DELAY_LIMIT)),
  message: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  message_type: z.int().check(z.minimum(0), z.maximum(4)),
  session_ids: z.optional(
    z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(SESSIONS_PER_LOGOFF)),
  ),
  title: z.optional(z.string().check(z.minLength(1), z.maxLength(TEXT_LIMIT))),
  transaction_id: z.optional(z.string().check(z.minLength(1), z.maxLength(31))),
});

export const logoffUserSession = operation('LogoffUserSession', 'POST', '/v1/{project_id}/session/logoff', {
  body: logoffUserSessionBody,
});
