import { useMemo } from 'react';
import { sliceOf, type ListView, type QuickSearch } from './list';
import type { ListRows } from './list-rows';

/** All rows there are, before filters and pages, and their state. */
export type AllRows<Row> = Omit<ListRows<Row>, 'total' | 'isStale'>;

/** How rows in memory are narrowed and sorted. Made once for a list. */
export interface MemoryRule<Row, View> {
  matches: (row: Row, view: View) => boolean;
  /** What rows are sorted by, for each field of the list's `sorts`. */
  sorts?: Readonly<Record<string, (row: Row) => string | number>>;
}

/**
 * The rows, filters and sort of a list whose rows are all in memory: what such a declaration has in common.
 * @param isUnread whether the filters of a view need what is not read yet: until it is, it is not known which rows match
 */
export function inMemory<Row, View extends ListView>(
  all: AllRows<Row>,
  rule: MemoryRule<Row, View>,
  isUnread: (view: View) => boolean = () => false,
) {
  return {
    source: { all: async (view: View) => rowsOfView(all.rows ?? [], view, rule) },
    toQuery: (view: View) => view,
    useRows: (view: View) => useRowsInMemory(isUnread(view) ? { ...all, rows: undefined } : all, view, rule),
    ...(rule.sorts && { sorts: Object.keys(rule.sorts) }),
  };
}

/** The quick search of such a list: words, kept in its filter `q`. `max` in characters. */
export function wordSearch(max: number): QuickSearch<{ readonly q: string }> {
  return {
    text: ({ q }) => q,
    read: (typed) => {
      const q = typed.trim();
      return q.length > max ? { problem: (t) => t.tooLong(max) } : { hint: null, change: { q } };
    },
  };
}

/** The page of a view, of rows that are all in memory. */
export function useRowsInMemory<Row, View extends ListView>(
  all: AllRows<Row>,
  view: View,
  rule: MemoryRule<Row, View>,
): ListRows<Row> {
  const { rows: read } = all;
  const found = useMemo(() => read && rowsOfView(read, view, rule), [read, view, rule]);
  const { offset, limit } = sliceOf(view);
  const rows = useMemo(() => found?.slice(offset, offset + limit), [found, offset, limit]);
  return { ...all, rows, total: found?.length ?? 0, isStale: false };
}

/** The rows a view finds, sorted; as they came where it does not sort. */
export function rowsOfView<Row, View extends ListView>(
  rows: readonly Row[],
  view: View,
  { matches, sorts = {} }: MemoryRule<Row, View>,
): readonly Row[] {
  const found = rows.filter((row) => matches(row, view));
  const valueOf = sorts[view.sort.replace(/^-/, '')];
  if (!valueOf) return found;
  const sign = view.sort.startsWith('-') ? -1 : 1;
  return found.toSorted((a, b) => sign * compare(valueOf(a), valueOf(b)));
}

const { compare: compareTexts } = new Intl.Collator(undefined, { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
}

/** Whether some texts hold all the words of a search, whatever their case. */
export function hasWords(texts: readonly (string | null | undefined)[], search: string): boolean {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const hay = texts.filter(Boolean).join('\n').toLowerCase();
  return wanted.every((word) => hay.includes(word));
}
