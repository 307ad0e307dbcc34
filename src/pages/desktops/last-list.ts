// The list somebody came from, so that a desktop's own page can go to the next one.
let ids: readonly string[] = [];

/** Remembers the desktops on the page of the list last shown. */
export function rememberList(desktopIds: readonly string[]): void {
  ids = desktopIds;
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
