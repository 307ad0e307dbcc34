import { memo, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Column } from './column';
import classes from './DataTable.module.css';
import { useIsSelected, type Selection } from './selection';
import { useIsActive, type ActiveRow } from './use-grid-keys';

interface DataRowProps<Row, Words> {
  row: Row;
  rowKey: string;
  name: string;
  index: number;
  ariaRowIndex: number;
  columns: readonly Column<Row, Words>[];
  nameColumn: Column<Row, Words>;
  words: Words;
  selection: Selection | undefined;
  active: ActiveRow;
  open: boolean;
  rowEnd: ((row: Row, words: Words) => ReactNode) | undefined;
}

function Row<R, W>(props: DataRowProps<R, W>) {
  const { row, rowKey, columns, nameColumn, words, selection, active, rowEnd } = props;
  const isActive = useIsActive(active, props.index);
  return (
    <tr
      className={classes.row}
      tabIndex={isActive ? 0 : -1}
      data-key={rowKey}
      data-index={props.index}
      data-active={isActive || undefined}
      data-open={props.open || undefined}
      aria-rowindex={props.ariaRowIndex}
      aria-selected={selection ? undefined : props.open}
    >
      {selection && <CheckboxCell selection={selection} rowKey={rowKey} name={props.name} />}
      <th scope="row" className={classes.name} data-with-checkbox={selection ? true : undefined}>
        {nameColumn.cell(row, words)}
      </th>
      {columns.map((column) => (
        <td key={column.id} className={classes.cell} data-align={column.align}>
          {column.cell(row, words)}
        </td>
      ))}
      {rowEnd && <td className={classes.end}>{rowEnd(row, words)}</td>}
    </tr>
  );
}

/** One row; drawn again only when its own facts change. */
export const DataRow = memo(Row) as typeof Row;

function CheckboxCell({ selection, rowKey, name }: { selection: Selection; rowKey: string; name: string }) {
  const t = useMessages('common');
  const selected = useIsSelected(selection, rowKey);
  return (
    <td className={classes.check} data-command="select">
      {/* The table hears the click, with its shift key; React only shows the bit. */}
      <input
        type="checkbox"
        className={classes.checkbox}
        aria-label={t.table.selectRow(name)}
        checked={selected}
        tabIndex={-1}
        readOnly
      />
    </td>
  );
}
