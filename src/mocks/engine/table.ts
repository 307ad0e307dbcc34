/** What a table has lived through since it was made; all that must be kept to bring it back. */
export interface TableSnapshot<Row> {
  /** Of made rows, only what has been changed in them. */
  readonly changed: readonly (readonly [index: number, patch: Partial<Row>])[];
  /** Appended rows, whole. */
  readonly added: readonly (readonly [index: number, row: Row])[];
  readonly removed: readonly number[];
  /** The index the next appended row gets: it is never used twice. */
  readonly next: number;
}

/** Rows made on first touch, and rows appended later. Only touched ones are ever kept in a snapshot. */
export class Table<Row> {
  readonly #size: number;
  readonly #make: (index: number) => Row;
  readonly #rows: (Row | undefined)[];
  #next: number;
  #changed = new Map<number, Partial<Row>>();
  #added = new Map<number, Row>();
  #removed = new Set<number>();
  #version = 0;

  constructor(size: number, make: (index: number) => Row) {
    this.#size = size;
    this.#next = size;
    this.#make = make;
    // At full length from the start: a row far out in a short array would turn it into a slow map.
    this.#rows = Array.from({ length: size });
  }

  /** Grows with every change; what was worked out from the rows is stale once it differs. */
  get version(): number {
    return this.#version;
  }

  get count(): number {
    return this.#next - this.#removed.size;
  }

  /** Rows made so far. */
  get made(): number {
    return this.#rows.reduce((sum, row) => (row === undefined ? sum : sum + 1), 0);
  }

  get(index: number): Row | undefined {
    return this.#removed.has(index) ? undefined : this.everHad(index);
  }

  /** A row that is there or once was: what acted on it is still to be named. */
  everHad(index: number): Row | undefined {
    return index >= 0 && index < this.#next ? this.#row(index) : undefined;
  }

  /** Rows from `offset` on; makes no others. */
  page(offset: number, limit: number): Row[] {
    const rows: Row[] = [];
    let skip = offset;
    for (
      let index = this.#removed.size === 0 ? offset : 0;
      index < this.#next && rows.length < limit;
      index++
    ) {
      if (this.#removed.has(index)) continue;
      if (this.#removed.size > 0 && skip-- > 0) continue;
      const row = this.#row(index);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  /** Shows every row to `visit`; makes all that are not there yet. */
  each(visit: (row: Row) => void): void {
    this.filter((row) => {
      visit(row);
      return false;
    });
  }

  /** Every row that passes, in table order; makes all that are not there yet. */
  filter(test: (row: Row) => boolean): Row[] {
    const found: Row[] = [];
    for (let index = 0; index < this.#next; index++) {
      if (this.#removed.size > 0 && this.#removed.has(index)) continue;
      const row = this.#row(index);
      if (row !== undefined && test(row)) found.push(row);
    }
    return found;
  }

  /** What was changed in rows that are still there, and appended rows whole; makes none. */
  touched(): (readonly [index: number, Partial<Row>])[] {
    return [...this.#changed, ...this.#added];
  }

  /** Rows that were appended and are still there, oldest first. */
  appended(): Row[] {
    return [...this.#added.values()];
  }

  /** Puts a row at the end. `make` is told its index. */
  append(make: (index: number) => Row): Row {
    const index = this.#next++;
    const row = make(index);
    this.#added.set(index, row);
    this.#version++;
    return row;
  }

  update(index: number, patch: Partial<Row>): void {
    const row = this.get(index);
    if (row === undefined) return;
    const next = { ...row, ...patch };
    if (index >= this.#size) this.#added.set(index, next);
    else {
      this.#rows[index] = next;
      this.#changed.set(index, { ...this.#changed.get(index), ...patch });
    }
    this.#version++;
  }

  remove(index: number): void {
    if (this.get(index) === undefined) return;
    this.#removed.add(index);
    this.#changed.delete(index);
    this.#added.delete(index);
    this.#version++;
  }

  snapshot(): TableSnapshot<Row> {
    return {
      changed: [...this.#changed],
      added: [...this.#added],
      removed: [...this.#removed],
      next: this.#next,
    };
  }

  /** Goes back to what `snapshot` saw; without one, to the rows as first made. */
  restore(snapshot: TableSnapshot<Row> = { changed: [], added: [], removed: [], next: this.#size }): void {
    const isMade = (index: number) => index >= 0 && index < this.#size;
    const changed = new Map(snapshot.changed.filter(([index]) => isMade(index)));
    for (const index of [...this.#changed.keys(), ...this.#removed, ...changed.keys()]) {
      if (isMade(index)) this.#rows[index] = undefined;
    }
    this.#changed = changed;
    this.#added = new Map(snapshot.added);
    this.#removed = new Set(snapshot.removed);
    this.#next = Math.max(this.#size, snapshot.next);
    this.#version++;
  }

  #row(index: number): Row | undefined {
    if (index >= this.#size) return this.#added.get(index);
    const kept = this.#rows[index];
    if (kept !== undefined) return kept;
    const patch = this.#changed.get(index);
    const made = patch ? { ...this.#make(index), ...patch } : this.#make(index);
    this.#rows[index] = made;
    return made;
  }
}
