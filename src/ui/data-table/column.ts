import type { ReactNode } from 'react';

/**
 * A column, made once at module level. `Row` is the wire row, `Words` whatever the cells need beside it (messages, formats):
 * one object for the whole table, so that a row is drawn again only when it or they change.
 */
export interface Column<Row, Words> {
  id: string;
  /** Width in pixels; the table is as wide as its columns, or as its place when that is wider. */
  width: number;
  header: (words: Words) => string;
  cell: (row: Row, words: Words) => ReactNode;
  /** The sort words of this column, when the server sorts by it. */
  sort?: { ascending: string; descending: string };
  align?: 'end';
}
