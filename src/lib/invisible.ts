/**
 * Soft hyphen, zero-width space, word joiner, byte order mark, and the marks of text direction: copied along with text from
 * documents and web pages, never part of a name, an id or a tag. Joiners (U+200C, U+200D) are: of Persian words and of emoji.
 */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text without characters that cannot be seen. */
export function dropInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}
