/** The keys of the rows of a page. Most pages are looked at and left: the list of all keys is made for the first who asks for it. */
export interface PageKeys {
  readonly count: number;
  readonly at: (index: number) => string | undefined;
  readonly all: () => readonly string[];
}

/** The keys of these rows. */
export function pageKeys<Row>(rows: readonly Row[], rowKey: (row: Row) => string): PageKeys {
  let all: readonly string[] | undefined;
  return {
    count: rows.length,
    at: (index) => {
      const row = rows[index];
      return row === undefined ? undefined : rowKey(row);
    },
    all: () => (all ??= rows.map(rowKey)),
  };
}
