import { memo, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Column } from './column';
import classes from './DataTable.module.css';
import { useIsSelected, type Selection } from './selection';
import { useIsActive, type ActiveRow } from './use-grid-keys';

interface CellsProps<Row, Words> {
  row: Row;
  columns: readonly Column<Row, Words>[];
  nameColumn: Column<Row, Words>;
  words: Words;
  withCheckbox: boolean;
  rowEnd: ((row: Row, words: Words) => ReactNode) | undefined;
}

interface DataRowProps<Row, Words> extends Omit<CellsProps<Row, Words>, 'withCheckbox'> {
  rowKey: string;
  name: string;
  index: number;
  ariaRowIndex: number;
  selection: Selection | undefined;
  active: ActiveRow;
  open: boolean;
}

function Row<R, W>(props: DataRowProps<R, W>) {
  const { row, rowKey, name, index, columns, nameColumn, words, selection, open, rowEnd } = props;
  const isActive = useIsActive(props.active, index);
  const isSelected = useIsSelected(selection, rowKey);
  return (
    <tr
      className={classes.row}
      tabIndex={isActive ? 0 : -1}
      data-key={rowKey}
      data-index={index}
      data-open={open || undefined}
      aria-rowindex={props.ariaRowIndex}
      aria-selected={selection ? isSelected : open}
    >
      {selection && <CheckboxCell name={name} selected={isSelected} />}
      <Cells
        row={row}
        columns={columns}
        nameColumn={nameColumn}
        words={words}
        withCheckbox={selection !== undefined}
        rowEnd={rowEnd}
      />
    </tr>
  );
}

/** One row; drawn again only when its own facts change, and its cells only when their data do. */
export const DataRow = memo(Row) as typeof Row;

function RowCells<R, W>({ row, columns, nameColumn, words, withCheckbox, rowEnd }: CellsProps<R, W>) {
  return (
    <>
      <th scope="row" className={classes.name} data-with-checkbox={withCheckbox || undefined}>
        {nameColumn.cell(row, words)}
      </th>
      {columns.map((column) => (
        <td key={column.id} className={classes.cell} data-align={column.align}>
          {column.cell(row, words)}
        </td>
      ))}
      {rowEnd && <td className={classes.end}>{rowEnd(row, words)}</td>}
    </>
  );
}

const Cells = memo(RowCells) as typeof RowCells;

function CheckboxCell({ name, selected }: { name: string; selected: boolean }) {
  const t = useMessages('common');
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
