import * as z from 'zod/mini';
import { operation } from './operation';
import { flag, int, list, text } from './wire';

/** What happened with an account. Which `event_type`s there are is documented nowhere: they show as they come. */
export const userEvent = z.object({
  project_id: text,
  username: text,
  workspace_id: text,
  event_trace_id: text,
  event_type: text,
  event_time: text,
  resource_type: text,
  resource_id: text,
  resource_name: text,
  client_type: text,
  client_ip: text,
  client_mac: text,
  client_version: text,
  source_ip: text,
  is_success: flag,
  error_code: text,
  error_msg: text,
  action_type: text,
});
export type UserEvent = z.infer<typeof userEvent>;

/** Rows one call of ListUserEvents gives. */
const USER_EVENTS_PER_PAGE = 1000;

/** Times are ISO 8601; `event_type` is comma-joined, `username` is matched in part. */
export const listUserEventsQuery = z.strictObject({
  start_time: z.string(),
  end_time: z.string(),
  username: z.optional(z.string()),
  event_type: z.optional(z.string()),
  resource_id: z.optional(z.string()),
  resource_name: z.optional(z.string()),
  domain: z.optional(z.string()),
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(USER_EVENTS_PER_PAGE))),
});
export type ListUserEventsQuery = z.infer<typeof listUserEventsQuery>;

export const listUserEventsReply = z.object({ count: int, items: list(userEvent) });

export const listUserEvents = operation('ListUserEvents', 'GET', '/v2/{project_id}/user-events', {
  query: listUserEventsQuery,
  reply: listUserEventsReply,
  pages: { limit: USER_EVENTS_PER_PAGE, rows: 'items', total: 'count' },
});
