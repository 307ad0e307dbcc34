import * as z from 'zod/mini';
import type { Messages } from '~/i18n/areas';
import { notifyParams, type NotifyParams } from './action';

/** Blanks alone are no message. */
export const notifyFormSchema = (t: Messages<'action-forms'>['errors']) =>
  z.object({ text: z.string().check(z.refine((text) => text.trim() !== '', t.noText)) });

/** The form filled with the parameters of an earlier action; a fresh one when they are not such. */
export function fromNotifyParams(params: unknown): NotifyParams {
  return z.safeParse(notifyParams, params).data ?? { text: '' };
}
