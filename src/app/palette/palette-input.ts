import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import { TEXT_LIMIT } from '~/contract/wire';
import { readSearchTerm, type SearchTerm } from '~/domain/desktops/search-term';

/** Understands typed or pasted text, cut to what one call takes: the palette shows a few results, not all of them. */
export function understand(input: string): SearchTerm {
  const term = readSearchTerm(input);
  if (term.kind === 'ids') return { kind: 'ids', ids: term.ids.slice(0, DESKTOP_ID_LIMIT) };
  if (term.kind === 'words') return { kind: 'words', words: term.words.slice(0, TEXT_LIMIT) };
  return term;
}

/** True when every word of `typed` is in `text`, accents and case aside. */
export function matchesWords(text: string, typed: string): boolean {
  const hay = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

function plain(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
