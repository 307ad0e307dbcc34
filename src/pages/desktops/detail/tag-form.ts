import * as z from 'zod/mini';
import type { Messages } from '~/i18n/areas';

/** One tag: a key of 1 to 128 characters, a value of at most 43 (API manual, CreateTag). */
export function tagFormSchema(t: Messages<'desktop'>['tags']['errors']) {
  return z.object({
    key: z.string().check(z.trim(), z.minLength(1, t.noKey), z.maxLength(128, t.keyTooLong(128))),
    value: z.string().check(z.trim(), z.maxLength(43, t.valueTooLong(43))),
  });
}
