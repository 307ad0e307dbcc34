import { parseIds } from '~/lib/ids';

/** What somebody may mean by a text in a search for desktops. */
export type SearchTerm =
  | { kind: 'nothing' }
  | { kind: 'ids'; ids: string[] }
  | { kind: 'ip'; ip: string }
  | { kind: 'words'; words: string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const IP = /^(?:\d{1,3}\.){1,3}(?:\d{1,3})?$/;

/** Understands typed or pasted text: one or more ids, a whole or partial IP address, else words. */
export function readSearchTerm(input: string): SearchTerm {
  const typed = input.trim();
  if (typed === '') return { kind: 'nothing' };
  const { ids, rejected } = parseIds(typed);
  if (rejected.length === 0 && ids.length > 0 && ids.every((id) => UUID.test(id)))
    return { kind: 'ids', ids };
  return IP.test(typed) ? { kind: 'ip', ip: typed } : { kind: 'words', words: typed };
}
