/** What an action needs to know of something it was selected by: at least its id and name. */
export interface KnownItem {
  readonly id: string;
  readonly name: string;
}

// Things met on the way, so that an action on selected ids can name rows that are no longer on screen. Ids are unique across nouns.
const known = new Map<string, KnownItem>();

/** Takes in things that were read. */
export function learnItems(items: Iterable<KnownItem>): void {
  for (const item of items) known.set(item.id, item);
}

/** The thing last seen with this id; its id as its name when it was never seen. */
export function knownItem(id: string): KnownItem {
  return known.get(id) ?? { id, name: id };
}
