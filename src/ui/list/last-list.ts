// The list somebody came from, so that the page of one row can lead back to it as it was, and on to the next row.

interface LastList {
  keys: readonly string[];
  address: string;
}

const lists = new Map<string, LastList>();

/** Remembers the rows on the page of a list last shown, and its address. */
export function rememberList(path: string, keys: readonly string[], search: string): void {
  lists.set(path, { keys, address: `${path}${search && `?${search}`}` });
}

/** The way back to the list at `path`, as it was last shown. */
export function lastListAddress(path: string): string {
  return lists.get(path)?.address ?? path;
}

/** The rows before and after one, as the list has them. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** The neighbours of a row in the list last shown at `path`. */
export function neighboursOf(path: string, key: string): Neighbours {
  const keys = lists.get(path)?.keys ?? [];
  const at = keys.indexOf(key);
  if (at < 0) return { previous: null, next: null };
  return { previous: keys[at - 1] ?? null, next: keys[at + 1] ?? null };
}
