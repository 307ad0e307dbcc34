import { IconLogout } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { readLiveSessions } from '~/api/app-sessions';
import {
  LOGOFF_DELAY_LIMIT,
  logoffUserSession,
  logoffUserSessionBody,
  MESSAGE_TYPES,
  SESSIONS_PER_LOGOFF,
} from '~/contract/app-sessions';
import { TEXT_LIMIT } from '~/contract/wire';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { APP_SESSIONS } from '~/domain/actions/subjects';

export const logoffSessionsParams = z.object({
  /** Minutes until the sessions end. */
  delayMinutes: z.int().check(z.minimum(0), z.maximum(LOGOFF_DELAY_LIMIT)),
  messageType: z.literal(MESSAGE_TYPES),
  title: z.string().check(z.maxLength(TEXT_LIMIT)),
  message: z.string().check(z.maxLength(TEXT_LIMIT)),
});
export type LogoffSessionsParams = z.infer<typeof logoffSessionsParams>;

/** A log-off takes a moment to be seen: it is looked for this often, this far apart, in milliseconds. */
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 1500;

export const logoffSessionsAction: ActionSpec = defineAction({
  kind: 'logoff-sessions',
  subject: APP_SESSIONS,
  operation: logoffUserSession,
  limit: SESSIONS_PER_LOGOFF,
  harm: 'interrupts',
  icon: IconLogout,
  dialog: lazyDialog(
    ['action-forms', 'sessions'],
    async () => (await import('./LogoffSessionsDialog')).LogoffSessionsDialog,
  ),
  params: logoffSessionsParams,
  body: ({ delayMinutes, messageType, title, message }, items) =>
    logoffUserSessionBody.parse({
      session_ids: idsOf(items),
      delay_time: delayMinutes,
      message_type: messageType,
      ...(title !== '' && { title }),
      ...(message !== '' && { message }),
    }),
  // What is to end later cannot be proved now: then only what has ended already is told.
  prove: async ({ delayMinutes }, items) => {
    for (let look = 1; ; look += 1) {
      const live = await readLiveSessions();
      const open = items.filter(({ id }) => live.has(id));
      if (open.length === 0 || delayMinutes > 0 || look === LOOKS) {
        return new Map(
          items.flatMap(({ id }): [string, boolean][] =>
            live.has(id) ? (delayMinutes > 0 ? [] : [[id, false]]) : [[id, true]],
          ),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
  },
});
