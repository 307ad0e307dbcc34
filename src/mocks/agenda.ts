/** Something that comes to its end at a known moment. */
export interface Due {
  readonly at: number;
  readonly noun: 'desktops' | 'snapshots';
  readonly index: number;
}

/** What is under way and when it ends, so that a call in between costs a comparison. */
export class Agenda {
  #waiting: Due[] = [];
  #next = Infinity;

  add(due: Due): void {
    this.#waiting.push(due);
    this.#next = Math.min(this.#next, due.at);
  }

  /** Takes out what is due by `now`, in the order it came to its end. */
  take(now: number): Due[] {
    if (now < this.#next) return [];
    const due = this.#waiting.filter(({ at }) => at <= now);
    this.reset(this.#waiting.filter(({ at }) => at > now));
    return due.toSorted((a, b) => a.at - b.at);
  }

  reset(waiting: readonly Due[] = []): void {
    this.#waiting = [];
    this.#next = Infinity;
    for (const due of waiting) this.add(due);
  }
}
