import type { ActionItem } from './engine/record';

/** The ids of items, for a request. */
export function idsOf(items: readonly ActionItem[]): string[] {
  return items.map(({ id }) => id);
}
