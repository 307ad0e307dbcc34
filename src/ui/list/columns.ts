import { createElement, type ReactNode } from 'react';
import type { Column } from '~/ui/data-table/column';
import { NoValue } from '~/ui/data-table/NoValue';
import type { List, ListView } from './list';
import type { NounWords } from './noun-words';

/** A column of a list. Its title is in the noun's words, under its id. Methods, not properties: so that a list's columns are any list's. */
export interface ListColumn<Row, Words> {
  /** Pixels. */
  width: number;
  /** What it says of a row as plain text: the value in exports, and the cell where it has no other. '' for nothing. */
  text(row: Row, words: Words): string;
  cell?(row: Row, words: Words): ReactNode;
  /** The field the service sorts by. */
  sort?: string;
  align?: 'end';
}

/** The columns of a list by id, and the name, which is first. */
export type ListColumns<Row, Words, Id extends string> = Readonly<
  Record<Id | 'name', ListColumn<Row, Words>>
>;

/** The same for any list. */
export type AnyColumns<Row, Words> = Readonly<Record<string, ListColumn<Row, Words>>>;

/** The ids of a list's columns. */
export type ColumnIdOf<L extends { readonly columnIds: readonly string[] }> = L['columnIds'][number];

/** A column as the table takes it. */
export function tableColumn<Row, Words>(
  id: string,
  column: ListColumn<Row, Words>,
  t: NounWords,
): Column<Row, Words> {
  const { width, sort, align } = column;
  const plain = (row: Row, words: Words) => {
    const said = column.text(row, words);
    return said === '' ? createElement(NoValue) : createElement('span', { title: said }, said);
  };
  return {
    id,
    width,
    header: () => t.columns[id] ?? id,
    cell: column.cell ? (row, words) => column.cell?.(row, words) : plain,
    ...(sort !== undefined && { sort: { ascending: sort, descending: `-${sort}` } }),
    ...(align !== undefined && { align }),
  };
}

/** The columns an export has: the name, the id, then the visible ones. */
export function exportedColumns<Row>(list: List<Row>, view: ListView): readonly string[] {
  return [...new Set(['name', list.idColumn, ...view.columns])];
}
