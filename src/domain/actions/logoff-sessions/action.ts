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
import { lookUntilSo } from '~/domain/actions/look-until';
import { APP_SESSIONS } from '~/domain/actions/subjects';

export const logoffSessionsParams = z.object({
  /** Minutes until the sessions end. */
  delayMinutes: z.int().check(z.minimum(0), z.maximum(LOGOFF_DELAY_LIMIT)),
  messageType: z.literal(MESSAGE_TYPES),
  title: z.string().check(z.maxLength(TEXT_LIMIT)),
  message: z.string().check(z.maxLength(TEXT_LIMIT)),
});
export type LogoffSessionsParams = z.infer<typeof logoffSessionsParams>;

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
  takesMs: ({ delayMinutes }) => delayMinutes * 60_000,
  // Of what is to end later, only what has ended already can be told before.
  prove: ({ delayMinutes }, items, isOver) =>
    lookUntilSo(async () => {
      const live = await readLiveSessions();
      const told = isOver || delayMinutes === 0 ? items : items.filter(({ id }) => !live.has(id));
      return new Map(told.map(({ id }) => [id, !live.has(id)]));
    }),
});
