import * as z from 'zod/mini';
import { FRESH_LOGOFF, logoffSessionsSchema } from '~/domain/actions/logoff-sessions/logoff-sessions-form';
import type { Messages } from '~/i18n/areas';
import { LEAVE_CHOICES } from './leave-steps';

type Words = Messages<'action-forms'>['errors'];

/** What users are told before their sessions end. */
const noticeSchema = (t: Words) => z.pick(logoffSessionsSchema(t), { delayMinutes: true, message: true });

export const leaveSchema = (t: Words) =>
  z.extend(noticeSchema(t), { chosen: z.array(z.enum(LEAVE_CHOICES)) });

/** Locking, disabling or deleting, with or without logging off. */
export const accountSchema = (t: Words) => z.extend(noticeSchema(t), { logOff: z.boolean() });

const { delayMinutes, message } = FRESH_LOGOFF;

export const FRESH_NOTICE = { delayMinutes, message };
