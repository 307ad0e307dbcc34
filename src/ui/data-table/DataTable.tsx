import { useMemo, useRef, type ReactNode } from 'react';
import { useShortcuts } from '~/ui/layout/shortcuts';
import type { Column } from './column';
import classes from './DataTable.module.css';
import { DataRow } from './DataRow';
import { HeaderRow } from './HeaderRow';
import { pageKeys } from './page-keys';
import { useRowWindow } from './row-window';
import type { Selection } from './selection';
import { SkeletonRows } from './SkeletonRows';
import { useGridKeys, type ActiveRow } from './use-grid-keys';
import { useGridShortcuts } from './use-grid-shortcuts';
import { useTablePlace } from './use-table-place';

export type Density = 'compact' | 'comfortable';
const ROW_HEIGHT: Record<Density, number> = { compact: 32, comfortable: 40 };
const CHECKBOX_WIDTH = 44;
const ACTIONS_WIDTH = 76;

export interface DataTableProps<Row, Words> {
  /** What the table lists, for its name. */
  label: string;
  columns: readonly Column<Row, Words>[];
  /** The first column: sticky, the link to detail. */
  nameColumn: Column<Row, Words>;
  words: Words;
  /** Undefined until the first answer. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  rowName: (row: Row) => string;
  /**
   * What is listed, as text: filters, sort and page. When it changes the table returns to its top, on Back to where it was. Null
   * for a table that is no page's own.
   */
  view: string | null;
  /** Rows before the first one shown, and in all, for screen readers. */
  offset: number;
  total: number;
  density: Density;
  /** Shown dimmed while other rows are loading. */
  stale?: boolean;
  sort?: string;
  onSort?: (sort: string) => void;
  selection?: Selection;
  /** Where the keyboard is in the table. */
  active: ActiveRow;
  /** The key of the row whose detail is open beside the table. */
  openKey?: string;
  onOpen?: (row: Row) => void;
  /** Commands in a row: `data-command` of the pressed button says which. */
  onCommand?: (command: string, row: Row, anchor: HTMLElement) => void;
  /** What is at the end of every row: its most usual commands and the menu button. */
  rowEnd?: (row: Row, words: Words) => ReactNode;
  /** What to say instead of rows: nothing yet, nothing matches, failed. */
  instead?: ReactNode;
}

/**
 * The one table of the console: plain markup, one row height, only the visible rows drawn. Selection and focus live
 * outside React state, so that a toggle or an arrow key draws two rows at most.
 */
export function DataTable<Row, Words>(props: DataTableProps<Row, Words>) {
  const { columns, nameColumn, words, rows, rowKey, rowName, density, selection, rowEnd, active } = props;
  const { view: listed, label } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = ROW_HEIGHT[density];
  const count = rows?.length ?? 0;
  const view = useRowWindow(scroller, rowHeight, count);
  const keys = useMemo(() => pageKeys(rows ?? [], rowKey), [rows, rowKey]);
  const grid = useGridKeys({ ...props, keys, scroller, rowHeight });
  useTablePlace({
    view: listed,
    label,
    scroller,
    active,
    selection,
    isReady: rows !== undefined && !props.stale,
  });
  useShortcuts(useGridShortcuts(selection !== undefined, props.onOpen !== undefined));
  const width =
    columns.reduce((sum, column) => sum + column.width, nameColumn.width) +
    (selection ? CHECKBOX_WIDTH : 0) +
    (rowEnd ? ACTIONS_WIDTH : 0);
  const columnCount = columns.length + 1 + (selection ? 1 : 0) + (rowEnd ? 1 : 0);

  return (
    <div className={classes.scroller} ref={scroller} data-stale={props.stale || undefined}>
      <table
        className={classes.table}
        // A table whose rows take the arrow keys, Space and Enter is what the grid role is for.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- see above
        role="grid"
        aria-label={label}
        aria-rowcount={rows ? props.total + 1 : -1}
        aria-colcount={columnCount}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={props.stale || !rows}
        style={{ minWidth: width }}
        data-density={density}
      >
        <colgroup>
          {selection && <col style={{ width: CHECKBOX_WIDTH }} />}
          <col style={{ width: nameColumn.width }} />
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
          {rowEnd && <col style={{ width: ACTIONS_WIDTH }} />}
        </colgroup>
        <HeaderRow
          columns={columns}
          nameColumn={nameColumn}
          words={words}
          keys={keys}
          selection={selection}
          sort={props.sort}
          onSort={props.onSort}
          hasEnd={rowEnd !== undefined}
        />
        {/* One listener for all rows; each row and control in it can be reached and pressed by itself. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
        <tbody onClick={grid.onClick} onKeyDown={grid.onKeyDown} onFocus={grid.onFocus}>
          {!rows && !props.instead && <SkeletonRows columnCount={columnCount} rowHeight={rowHeight} />}
          {gap('above', view.from * rowHeight, columnCount)}
          {rows?.slice(view.from, view.to).map((row, at) => (
            <DataRow
              key={rowKey(row)}
              row={row}
              rowKey={rowKey(row)}
              name={rowName(row)}
              index={view.from + at}
              ariaRowIndex={props.offset + view.from + at + 2}
              columns={columns}
              nameColumn={nameColumn}
              words={words}
              selection={selection}
              active={active}
              open={props.openKey !== undefined && props.openKey === rowKey(row)}
              rowEnd={rowEnd}
            />
          ))}
          {gap('below', (count - view.to) * rowHeight, columnCount)}
        </tbody>
      </table>
      {props.instead && <div className={classes.instead}>{props.instead}</div>}
    </div>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar tells the truth. */
function gap(key: string, height: number, columnCount: number) {
  if (height <= 0) return null;
  return (
    <tr key={key} aria-hidden="true" className={classes.gap}>
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  );
}
