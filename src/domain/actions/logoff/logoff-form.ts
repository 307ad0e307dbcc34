import * as z from 'zod/mini';
import { LOGOFF_MESSAGE_LIMIT } from '~/contract/desktop-actions';
import type { Messages } from '~/i18n/areas';
import { logoffParams, type LogoffParams } from './action';

export const logoffFormSchema = (t: Messages<'action-forms'>['errors']) =>
  z.object({
    message: z.string().check(z.maxLength(LOGOFF_MESSAGE_LIMIT, t.tooLong(LOGOFF_MESSAGE_LIMIT))),
  });

export const FRESH_LOGOFF: LogoffParams = { message: '' };

/** The form filled with the parameters of an earlier action; a fresh one when they are not such. */
export function fromLogoffParams(params: unknown): LogoffParams {
  return z.safeParse(logoffParams, params).data ?? FRESH_LOGOFF;
}
