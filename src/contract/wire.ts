import * as z from 'zod/mini';

// The service may leave out any reply field or send it as null (`process`), so every one is nullish.
// Limits are checked on what goes out, never on what comes in: a longer name is data, not an error.

/** Characters a text in a request may have, where the manual says nothing else. */
export const TEXT_LIMIT = 255;
/** Characters of an enterprise project's id. */
export const PROJECT_ID_LIMIT = 36;

/** A reply field holding text. Open sets (status, kinds) stay plain text, so a new word shows as it comes. */
export const text = z.nullish(z.string());
/** A reply field holding a whole number. */
export const int = z.nullish(z.int());
/** A reply field holding any number. */
export const decimal = z.nullish(z.number());
/** A reply field holding true or false. */
export const flag = z.nullish(z.boolean());
/** A reply field holding a list of `item`. */
export const list = <T extends z.core.$ZodType>(item: T) => z.nullish(z.array(item));
