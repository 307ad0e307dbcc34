/** Something that comes to its end at a known moment. */
export interface Due {
  readonly at: number;
  readonly noun: 'desktops' | 'snapshots';
  readonly index: number;
}

/** A task that is to run, or a trigger whose wait is over. */
export interface DueRun {
  readonly at: number;
  readonly noun: 'tasks' | 'triggers';
  readonly index: number;
}

/** What is to come and when, so that a call in between costs a comparison. */
export class Agenda<Item extends { readonly at: number } = Due> {
  /** The latest first, so that the next one is taken off the end. */
  #waiting: Item[] = [];

  /** When the first item is due; never, if there is none. */
  get next(): number {
    return this.#waiting.at(-1)?.at ?? Infinity;
  }

  /** Of items due at one moment, the one added first comes first. */
  add(due: Item): void {
    let low = 0;
    let high = this.#waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#waiting[middle]?.at ?? 0) > due.at) low = middle + 1;
      else high = middle;
    }
    this.#waiting.splice(low, 0, due);
  }

  /** Takes out the first item, if it is due by `now`. */
  take(now: number): Item | undefined {
    return this.next <= now ? this.#waiting.pop() : undefined;
  }

  reset(waiting: readonly Item[] = []): void {
    // Sorting keeps the order of equals; the first of them is to be at the end.
    this.#waiting = waiting.toReversed().toSorted((a, b) => b.at - a.at);
  }
}
