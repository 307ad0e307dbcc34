/** What a table has lived through since it was made; all that must be kept to bring it back. */
export interface TableSnapshot<Row> {
  readonly changed: readonly (readonly [index: number, row: Row])[];
  readonly removed: readonly number[];
}

/** Rows made on first touch. Only touched ones are ever kept in a snapshot. */
export class Table<Row> {
  readonly #size: number;
  readonly #make: (index: number) => Row;
  readonly #rows: (Row | undefined)[];
  #changed = new Set<number>();
  #removed = new Set<number>();
  #version = 0;

  constructor(size: number, make: (index: number) => Row) {
    this.#size = size;
    this.#make = make;
    // At full length from the start: a row far out in a short array would turn it into a slow map.
    this.#rows = Array.from({ length: size });
  }

  /** Grows with every change; what was worked out from the rows is stale once it differs. */
  get version(): number {
    return this.#version;
  }

  get count(): number {
    return this.#size - this.#removed.size;
  }

  /** Rows made so far. */
  get made(): number {
    return this.#rows.reduce((sum, row) => (row === undefined ? sum : sum + 1), 0);
  }

  get(index: number): Row | undefined {
    return index >= 0 && index < this.#size && !this.#removed.has(index) ? this.#row(index) : undefined;
  }

  /** Rows from `offset` on; makes no others. */
  page(offset: number, limit: number): Row[] {
    const rows: Row[] = [];
    let skip = offset;
    for (
      let index = this.#removed.size === 0 ? offset : 0;
      index < this.#size && rows.length < limit;
      index++
    ) {
      if (this.#removed.has(index)) continue;
      if (this.#removed.size > 0 && skip-- > 0) continue;
      rows.push(this.#row(index));
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
    for (let index = 0; index < this.#size; index++) {
      if (this.#removed.size > 0 && this.#removed.has(index)) continue;
      const row = this.#row(index);
      if (test(row)) found.push(row);
    }
    return found;
  }

  update(index: number, patch: Partial<Row>): void {
    const row = this.get(index);
    if (row === undefined) return;
    this.#rows[index] = { ...row, ...patch };
    this.#changed.add(index);
    this.#version++;
  }

  remove(index: number): void {
    if (this.get(index) === undefined) return;
    this.#removed.add(index);
    this.#version++;
  }

  snapshot(): TableSnapshot<Row> {
    return {
      changed: [...this.#changed].map((index) => [index, this.#row(index)] as const),
      removed: [...this.#removed],
    };
  }

  /** Goes back to what `snapshot` saw; without one, to the rows as first made. */
  restore(snapshot: TableSnapshot<Row> = { changed: [], removed: [] }): void {
    for (const index of this.#changed) this.#rows[index] = undefined;
    this.#changed = new Set();
    this.#removed = new Set(snapshot.removed);
    for (const [index, row] of snapshot.changed) {
      if (index < 0 || index >= this.#size) continue;
      this.#rows[index] = row;
      this.#changed.add(index);
    }
    this.#version++;
  }

  #row(index: number): Row {
    const kept = this.#rows[index];
    if (kept !== undefined) return kept;
    const made = this.#make(index);
    this.#rows[index] = made;
    return made;
  }
}
