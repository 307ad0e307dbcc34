import { readAllDesktops, readDesktops } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type DesktopRow, type ListDesktopsQuery } from '~/contract/desktops';
import { nameOf } from '~/domain/desktops/desktop-facts';
import { parseIds } from '~/lib/ids';
import type { KnownItem } from '~/lib/known-items';
import { parts } from '~/lib/parts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** More names than this are looked up in the whole list, read once, rather than one call each. */
const ONE_BY_ONE = 20;

/** The outcome of names and ids somebody pasted. */
export interface NamedDesktops {
  /** In the order they were named, each once. */
  found: KnownItem[];
  unknown: string[];
  /** Names that several desktops have. */
  ambiguous: string[];
}

/** The names and ids in a pasted text: any mix of spaces, commas, quotes and line ends separates them. */
export function namesIn(text: string): string[] {
  const { ids, rejected } = parseIds(text);
  return [...ids, ...rejected];
}

/**
 * Finds the desktops that are named, by id or by their whole name, whatever the case of its letters.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function findDesktops(names: readonly string[], signal?: AbortSignal): Promise<NamedDesktops> {
  const ids = names.filter((name) => UUID.test(name));
  const words = names.filter((name) => !UUID.test(name));
  const rows = new Map<string, DesktopRow>();
  const keep = (more: readonly DesktopRow[]) => {
    for (const row of more) rows.set(row.desktop_id, row);
  };
  for (const part of parts(ids, DESKTOP_ID_LIMIT))
    keep((await readDesktops({ desktop_id: part, limit: part.length }, signal)).desktops);
  // The list finds a name in part, so that more may match than one page holds.
  const queries: ListDesktopsQuery[] =
    words.length > ONE_BY_ONE ? [{}] : words.map((word) => ({ computer_name: word }));
  for (const query of queries) keep((await readAllDesktops({ list: 'short', query }, { signal })).rows);
  return match(names, [...rows.values()]);
}

/** Sorts out which of the rows the names mean. */
export function match(names: readonly string[], rows: readonly DesktopRow[]): NamedDesktops {
  const byId = new Map<string, DesktopRow>();
  const byName = new Map<string, DesktopRow[]>();
  for (const row of rows) {
    byId.set(row.desktop_id.toLowerCase(), row);
    const name = (row.computer_name ?? '').toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const found = new Map<string, KnownItem>();
  const unknown: string[] = [];
  const ambiguous: string[] = [];
  for (const name of names) {
    const key = name.toLowerCase();
    const one = byId.get(key);
    const meant = one ? [one] : (byName.get(key) ?? []);
    const [row] = meant;
    if (!row) unknown.push(name);
    else if (meant.length > 1) ambiguous.push(name);
    else found.set(row.desktop_id, { id: row.desktop_id, name: nameOf(row) });
  }
  return { found: [...found.values()], unknown, ambiguous };
}
