// The list somebody came from, so that a desktop's own page can go to the next one.
let ids: readonly string[] = [];
let address = '/desktops';

/** Remembers the desktops on the page of the list last shown, and the query string of its address. */
export function rememberList(desktopIds: readonly string[], search: string): void {
  ids = desktopIds;
  address = `/desktops${search && `?${search}`}`;
}

/** The way back to the list last shown, as it was. */
export function lastListAddress(): string {
  return address;
}

/** The desktops before and after one, as the list has them. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** The neighbours of `desktopId` in the list last shown. */
export function neighboursOf(desktopId: string): Neighbours {
  const at = ids.indexOf(desktopId);
  if (at < 0) return { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
