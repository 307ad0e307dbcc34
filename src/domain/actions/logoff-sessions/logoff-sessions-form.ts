import * as z from 'zod/mini';
import { LOGOFF_DELAY_LIMIT, MESSAGE_TYPES } from '~/contract/app-sessions';
import { TEXT_LIMIT } from '~/contract/wire';
import type { Messages } from '~/i18n/areas';
import { numberOf, type TypedNumber } from '~/lib/typed-number';
import { logoffSessionsParams, type LogoffSessionsParams } from './action';

/** What the form holds. */
export interface LogoffSessionsForm {
  delayMinutes: TypedNumber;
  messageType: string;
  title: string;
  message: string;
}

export const logoffSessionsSchema = (t: Messages<'action-forms'>['errors']) => {
  const text = z.string().check(z.maxLength(TEXT_LIMIT, t.tooLong(TEXT_LIMIT)));
  return z.object({
    delayMinutes: z.pipe(
      z
        .nullable(z.union([z.number(), z.string()]))
        .check(z.refine((typed) => numberOf(typed) !== null, t.noDelay)),
      z.pipe(
        z.transform((typed: TypedNumber) => numberOf(typed) ?? 0),
        z.int().check(z.maximum(LOGOFF_DELAY_LIMIT, t.delayTooLong(LOGOFF_DELAY_LIMIT))),
      ),
    ),
    messageType: z.pipe(
      z.string(),
      z.transform((value) => MESSAGE_TYPES.find((type) => String(type) === value) ?? 0),
    ),
    title: text,
    message: text,
  });
};

/** Five minutes are enough to save work. */
export const FRESH_LOGOFF: LogoffSessionsParams = { delayMinutes: 5, messageType: 1, title: '', message: '' };

/** The form filled with the parameters of an earlier action; a fresh one when they are not such. */
export function fromLogoffSessionsParams(params: unknown): LogoffSessionsForm {
  const { messageType, ...rest } = z.safeParse(logoffSessionsParams, params).data ?? FRESH_LOGOFF;
  return { ...rest, messageType: String(messageType) };
}
