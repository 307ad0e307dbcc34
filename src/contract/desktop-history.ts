// How a desktop was started, shut down, restarted and hibernated.
import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text } from './wire';

/** One entry of the power action history. */
export const desktopAction = z.object({
  action: text,
  message: text,
  start_time: text,
  finish_time: text,
  result: text,
  traceback: text,
});
export type DesktopAction = z.infer<typeof desktopAction>;

export const listDesktopActionsQuery = z.strictObject({
  offset: z.optional(z.int()),
  limit: z.optional(z.int()),
});

export const listDesktopActionsReply = z.object({ desktop_actions: list(desktopAction), total_count: int });

/** The power action history of a desktop. */
export const listDesktopActions = operation(
  'ListDesktopActions',
  'GET',
  '/v2/{project_id}/desktops/{desktop_id}/actions',
  {
    query: listDesktopActionsQuery,
    reply: listDesktopActionsReply,
    pages: { limit: null, rows: 'desktop_actions', total: 'total_count' },
  },
);
