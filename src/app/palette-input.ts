import { parseIds } from '~/lib/ids';

/** What the palette's text can mean for a search of desktops. */
export type PaletteInput =
  | { kind: 'nothing' }
  | { kind: 'ip'; ip: string }
  | { kind: 'ids'; ids: string[] }
  | { kind: 'words'; words: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const IP = /^(?:\d{1,3}\.){1,3}(?:\d{1,3})?$/;
// The longest text and the most ids one list call takes (API manual, ListDesktops).
const LONGEST = 255;
const MOST_IDS = 100;

/** Understands what was typed or pasted: ids, a whole or partial IP address, else part of a desktop's or user's name. */
export function understand(input: string): PaletteInput {
  const typed = input.trim();
  if (typed === '') return { kind: 'nothing' };
  const { ids, rejected } = parseIds(typed);
  if (rejected.length === 0 && ids.length > 0 && ids.every((id) => UUID.test(id))) {
    return { kind: 'ids', ids: ids.slice(0, MOST_IDS) };
  }
  if (IP.test(typed)) return { kind: 'ip', ip: typed };
  return { kind: 'words', words: typed.slice(0, LONGEST) };
}

/** True when every word of `typed` stands in `text`, accents and case aside. */
export function matchesWords(text: string, typed: string): boolean {
  const hay = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

function plain(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
