import { createStore } from './store';

/** What an action needs to know of something it was selected by: at least its id and name. */
export interface KnownItem {
  readonly id: string;
  /** Empty for one that was asked for by its id and is not there. */
  readonly name: string;
}

export type KnownItems = ReadonlyMap<string, KnownItem>;

/**
 * Things met on the way, by id: an action on selected ids names rows that are no longer on screen, and a page shows the name of what
 * it has only the id of. Ids are unique across nouns.
 */
export const knownItems = createStore<KnownItems>(new Map());

/** Takes in things that were read. */
export function learnItems(items: Iterable<KnownItem>): void {
  const known = knownItems.get();
  const fresh = [...items].filter((item) => !isSame(item, known.get(item.id)));
  if (fresh.length === 0) return;
  knownItems.set(new Map([...known, ...fresh.map((item) => [item.id, item] as const)]));
}

/** The thing last seen with this id; its id as its name when it was never seen. */
export function knownItem(id: string): KnownItem {
  const item = knownItems.get().get(id);
  return item?.name ? item : { id, name: id };
}

function isSame(item: KnownItem, known: KnownItem | undefined): boolean {
  if (known === undefined || Object.keys(known).length !== Object.keys(item).length) return false;
  const before = new Map<string, unknown>(Object.entries(known));
  return Object.entries(item).every(([name, value]) => before.get(name) === value);
}
