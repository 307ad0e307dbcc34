import type { DesktopRow } from '~/contract/desktops';
import { nameOf } from './desktop-row';

// Names met on the way, so that an act on selected ids can name rows that are no longer on screen.
const names = new Map<string, string>();

/** Takes in the names of rows that were read. */
export function learnNames(rows: readonly DesktopRow[]): void {
  for (const row of rows) names.set(row.desktop_id, nameOf(row));
}

/** The name last seen for an id; the id when it was never seen. */
export function knownName(id: string): string {
  return names.get(id) ?? id;
}
