/** One page of a list as the service gave it: perhaps fewer rows than were asked for, perhaps without a total. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly total?: number | null;
}

/** What whoever reads a list whole may ask for. */
export interface ReadOptions<Row> {
  readonly signal?: AbortSignal;
  /** Told after each page how many rows are read, of how many as far as is known. */
  readonly onProgress?: (progress: { read: number; total: number }) => void;
  /** Told the new rows of each page; true ends the reading. */
  readonly isEnough?: (fresh: readonly Row[]) => boolean;
}

interface ReadPages<Row> extends ReadOptions<Row> {
  readonly readPage: (
    offset: number,
    limit: number,
    signal: AbortSignal | undefined,
  ) => Promise<ListPage<Row>>;
  /** Rows to ask for in one call. */
  readonly limit: number;
  readonly rowKey: (row: Row) => string;
  /** The last offset the service takes. */
  readonly lastOffset?: number;
}

/** What was read of a list. */
export interface ReadRows<Row> {
  /** In the order of the list, each once, as it was read last. */
  readonly rows: Row[];
  /** The service's last count, or the number of rows where it gives none. */
  readonly total: number;
  /** False when the reading ended before the list did. */
  readonly isWhole: boolean;
}

/** Calls in a row that may bring nothing new: enough to find back when half of a large list is deleted at once. */
const MOST_IDLE_CALLS = 200;

/** A list that grows as fast as it is read has no end; the reading ends at this many rows. */
const mostRows = (firstTotal: number | null) => (firstTotal === null ? 1_000_000 : firstTotal * 4 + 10_000);

/**
 * Reads a list whole, page after page, and continues by the rows received: a service may give fewer than it is asked for.
 *
 * No row that stays in the list is missed while others come and go. Each page is asked for from the last row of the page before
 * it. When its first row has not been read before, rows in front were deleted and others have moved up unread: the reading goes
 * back until pages join again. (A service that gives one row a call leaves no room for this.) When the end is reached with
 * fewer rows than the service counts, some have moved to where had been read already: the list is read again for those.
 * @throws what `readPage` throws, or the reason of `signal`
 */
export async function readPages<Row>(options: ReadPages<Row>): Promise<ReadRows<Row>> {
  const { readPage, limit, rowKey, lastOffset = Infinity, signal, onProgress, isEnough } = options;
  /** No row in front of any of these is missing. */
  const rows = new Map<string, Row>();
  /** What came with pages that did not join, in case no page does any more. */
  const loose = new Map<string, Row>();
  let joinedEnd = 0;
  let pageSize = limit;
  let offset = 0;
  let back = 0;
  let readBefore = 0;
  let idleCalls = 0;
  let most: number | undefined;

  for (;;) {
    signal?.throwIfAborted();
    const page = await readPage(offset, limit, signal);
    const total = page.total ?? Infinity;
    most ??= mostRows(page.total ?? null);
    const ended = (isWhole: boolean): ReadRows<Row> => {
      const found = isWhole ? rows : new Map([...rows, ...loose]);
      return { rows: [...found.values()], total: page.total ?? found.size, isWhole };
    };

    const [first] = page.rows;
    const joins = offset === 0 || offset >= joinedEnd || (first !== undefined && rows.has(rowKey(first)));
    if (!joins) {
      for (const row of page.rows) loose.set(rowKey(row), row);
      if ((idleCalls += 1) > MOST_IDLE_CALLS) return ended(false);
      back = Math.max(Math.ceil(pageSize / 2), back * 2);
      offset = Math.max(0, offset - back);
      continue;
    }

    const fresh = page.rows.filter((row) => !rows.has(rowKey(row)));
    for (const row of page.rows) rows.set(rowKey(row), row);
    idleCalls = fresh.length > 0 ? 0 : idleCalls + 1;
    back = 0;
    pageSize = page.rows.length;
    joinedEnd = offset + pageSize;
    // What lies beyond the last offset cannot be read, and is not waited for.
    const reach = Math.min(page.total ?? rows.size, lastOffset + limit);
    onProgress?.({ read: Math.min(rows.size, total), total: reach });

    const isAtEnd = pageSize === 0 || joinedEnd >= total;
    if (isEnough?.(fresh)) return ended(isAtEnd);
    if (isAtEnd || readBefore > 0) {
      const foundAll = pageSize === 0 || rows.size >= total;
      if (foundAll || (isAtEnd && rows.size === readBefore)) return ended(true);
    }
    if (offset >= lastOffset || rows.size >= most || idleCalls > MOST_IDLE_CALLS) return ended(false);
    if (isAtEnd) {
      readBefore = rows.size;
      joinedEnd = 0;
      offset = 0;
    } else {
      offset = Math.min(pageSize > 1 ? joinedEnd - 1 : joinedEnd, lastOffset);
    }
  }
}
