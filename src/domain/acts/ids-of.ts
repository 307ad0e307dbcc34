import type { ActItem } from '~/domain/bulk/record';

/** The ids of items, for a request. */
export function idsOf(items: readonly ActItem[]): string[] {
  return items.map(({ id }) => id);
}
