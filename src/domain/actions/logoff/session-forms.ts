// The forms of actions that are a message or a few ticks; their values are the actions' parameters.
import * as z from 'zod/mini';
import { LOGOFF_MESSAGE_LIMIT } from '~/contract/desktop-actions';
import type { Messages } from '~/i18n/areas';
import {
  deleteParams,
  logoffParams,
  notifyParams,
  type DeleteParams,
  type LogoffParams,
  type NotifyParams,
} from './action';

type Words = Messages<'action-forms'>['errors'];

export const logoffFormSchema = (t: Words) =>
  z.object({
    message: z.string().check(z.maxLength(LOGOFF_MESSAGE_LIMIT, t.tooLong(LOGOFF_MESSAGE_LIMIT))),
  });

/** Blanks alone are no message. */
export const notifyFormSchema = (t: Words) =>
  z.object({ text: z.string().check(z.refine((text) => text.trim() !== '', t.noText)) });

export const FRESH_LOGOFF: LogoffParams = { message: '' };

/** A form filled with the parameters of an earlier action; a fresh one when they are not such. */
export function fromLogoffParams(params: unknown): LogoffParams {
  return z.safeParse(logoffParams, params).data ?? FRESH_LOGOFF;
}

export function fromNotifyParams(params: unknown): NotifyParams {
  return z.safeParse(notifyParams, params).data ?? { text: '' };
}

/** Mail is what the service does when it is told nothing; the rest is off. */
export function fromDeleteParams(params: unknown): DeleteParams {
  const fresh = { deleteUsers: false, emailNotification: true, force: false };
  return z.safeParse(deleteParams, params).data ?? fresh;
}
