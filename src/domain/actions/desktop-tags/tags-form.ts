import * as z from 'zod/mini';
import { TAGS_PER_CALL, type TagInput } from '~/contract/tags';
import type { Messages } from '~/i18n/areas';

type Words = Messages<'desktop'>['tags']['errors'];

const KEY = 128;
const VALUE = 43;

/** The values of the tags dialog: `key=value` to add, keys to remove. */
export function tagsFormSchema(action: 'add' | 'remove', t: Words) {
  const tag = z.string().check(
    z.refine((text) => toTag(text).key !== '', t.noKey),
    z.refine((text) => toTag(text).key.length <= KEY, t.keyTooLong(KEY)),
    z.refine((text) => (toTag(text).value ?? '').length <= VALUE, t.valueTooLong(VALUE)),
    z.refine((text) => action === 'remove' || text.includes('='), t.noValue),
  );
  return z.object({
    tags: z.array(tag).check(z.minLength(1, t.none), z.maxLength(TAGS_PER_CALL, t.tooMany(TAGS_PER_CALL))),
  });
}

/** Reads `key=value`; everything after the first = is the value. */
export function toTag(text: string): TagInput {
  const at = text.indexOf('=');
  return at < 0 ? { key: text.trim() } : { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}
