import * as z from 'zod/mini';
import { CONNECT_STATUSES } from './desktops';
import { operation } from './operation';
import { flag, int, list, text, TEXT_LIMIT } from './wire';

export const attachUsersInfo = z.object({
  id: text,
  name: text,
  type: text,
  user_group: text,
});

export const connectDesktopsInfo = z.object({
  attach_users: list(attachUsersInfo),
  connect_status: text,
  desktop_id: text,
  desktop_name: text,
});

/** Rows one call of ListDesktopsConnectStatus gives, and the last place it may begin at. */
const CONNECT_STATUS_LIMIT = 1000;
const CONNECT_STATUS_LAST_OFFSET = 100_000;

export const listDesktopsConnectStatusQuery = z.strictObject({
  user_names: z.optional(z.array(z.string().check(z.maxLength(36))).check(z.maxLength(100))),
  connect_status: z.optional(z.enum(CONNECT_STATUSES)),
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(CONNECT_STATUS_LAST_OFFSET))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(CONNECT_STATUS_LIMIT))),
});
export type ListDesktopsConnectStatusQuery = z.infer<typeof listDesktopsConnectStatusQuery>;

export const listDesktopsConnectStatusReply = z.object({
  desktops: list(connectDesktopsInfo),
  total_count: int,
});

export const listDesktopsConnectStatus = operation(
  'ListDesktopsConnectStatus',
  'GET',
  '/v2/{project_id}/connect-desktops',
  {
    query: listDesktopsConnectStatusQuery,
    reply: listDesktopsConnectStatusReply,
    pages: {
      limit: CONNECT_STATUS_LIMIT,
      lastOffset: CONNECT_STATUS_LAST_OFFSET,
      rows: 'desktops',
      total: 'total_count',
    },
  },
);

/** One login record; round trips in milliseconds, times as the service sends them. */
export const loginRecord = z.object({
  agent_version: text,
  client_version: text,
  computer_name: text,
  connection_end_time: text,
  connection_failure_reason: text,
  connection_setup_time: text,
  connection_start_time: text,
  desktop_ip: text,
  e2e_rtt: int,
  is_reconnect: flag,
  network_rtt: int,
  sid: text,
  terminal_ip: text,
  terminal_mac: text,
  terminal_name: text,
  terminal_type: text,
  transaction_id: text,
  user_name: text,
  tenantId: text,
  source_ip: text,
  public_ip: text,
  enterprise_project_id: text,
});
export type LoginRecord = z.infer<typeof loginRecord>;

/** Times are yyyy-MM-ddTHH:mmZ, without seconds, and come in pairs. */
export const listLoginRecordsNewQuery = z.strictObject({
  start_time: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  end_time: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  user_name: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  computer_name: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  terminal_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  limit: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  offset: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  enterprise_project_id: z.optional(z.string()),
  public_ip: z.optional(z.string()),
  min_network_rtt: z.optional(z.int()),
  max_network_rtt: z.optional(z.int()),
});
export type ListLoginRecordsNewQuery = z.infer<typeof listLoginRecordsNewQuery>;

export const listLoginRecordsNewReply = z.object({ records: list(loginRecord), total_count: int });

export const listLoginRecordsNew = operation(
  'ListLoginRecordsNew',
  'GET',
  '/v2/{project_id}/connections/desktops',
  {
    query: listLoginRecordsNewQuery,
    reply: listLoginRecordsNewReply,
    pages: { limit: null, rows: 'records', total: 'total_count', asText: true },
  },
);

/** Times as in the login records; `query_type` (MONTH, WEEK, DAY) wins over them, and one of the two is needed. */
export const listHistoryOnlineInfoNewQuery = z.strictObject({
  start_time: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  end_time: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  query_type: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
});
export type ListHistoryOnlineInfoNewQuery = z.infer<typeof listHistoryOnlineInfoNewQuery>;

/** Texts of the form 'time : count', by the hour for one day, else by the day. */
export const listHistoryOnlineInfoNewReply = z.object({ time_counts: list(z.string()) });

export const listHistoryOnlineInfoNew = operation(
  'ListHistoryOnlineInfoNew',
  'GET',
  '/v2/{project_id}/connections/online-users',
  { query: listHistoryOnlineInfoNewQuery, reply: listHistoryOnlineInfoNewReply },
);
