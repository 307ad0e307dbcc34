/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the elements of a table cannot be placed cell by cell, as a matrix drawn in part must be */
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { MATRIX, useCellWindow, type CellWindow } from './cell-window';
import classes from './Matrix.module.css';
import { movedBy, type MatrixPlace } from './matrix-keys';

/** The name of a row or a column. */
export interface MatrixHead {
  readonly key: string;
  readonly label: string;
  /** A word beside it: a sum, a kind. */
  readonly note: string;
}

/** What a cell shows. */
export interface MatrixCell {
  readonly state: 'add' | 'has' | 'cannot' | 'off';
  /** The state in words. */
  readonly word: string;
}

interface MatrixProps {
  /** What the matrix is about, for its name. */
  label: string;
  /** What the rows are. */
  rowsLabel: string;
  rows: readonly MatrixHead[];
  columns: readonly MatrixHead[];
  cell: (row: number, column: number) => MatrixCell;
  /** A cell was pressed, or a whole row or column: -1 stands for all of that side. */
  onToggle: (place: MatrixPlace) => void;
}

/**
 * A field of rows and columns whose cells are switched one by one, by row or by column. Only what meets the eye is drawn, both ways;
 * arrows, Home, End and the page keys move over all of it.
 */
export function Matrix({ label, rowsLabel, rows, columns, cell, onToggle }: MatrixProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [place, setPlace] = useState<MatrixPlace>({ row: 0, column: 0 });
  const drawn = useCellWindow(scroller, rows.length, columns.length);
  const { nameWidth, columnWidth } = drawn;
  const active: MatrixPlace = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, columns.length - 1),
  };
  const { row, column } = active;
  useLayoutEffect(() => {
    if (scroller.current?.matches(':focus'))
      bringIntoSight(scroller.current, { row, column }, { nameWidth, columnWidth });
  }, [row, column, nameWidth, columnWidth]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onToggle(active);
      return;
    }
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / MATRIX.rowHeight) - 2;
    const sizes = { rows: rows.length, columns: columns.length, page: Math.max(1, page) };
    const next = movedBy(event, active, sizes);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
  };
  const onClick = ({ target }: MouseEvent) => {
    const pressed = placeOf(target);
    if (!pressed) return;
    setPlace(pressed);
    onToggle(pressed);
  };

  const shownColumns = withActive(drawn.columns, active.column);
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const props = (row: number, column: number) => ({
    id: cellId(row, column),
    'aria-colindex': column + 2,
    'data-row': row,
    'data-column': column,
    'data-active': (active.row === row && active.column === column) || undefined,
  });
  return (
    // The keyboard is in the grid, and its active cell is named by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={rows.length > 0 ? cellId(active.row, active.column) : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div
        className={classes.field}
        style={{
          width: nameWidth + columns.length * columnWidth,
          height: MATRIX.headHeight + rows.length * MATRIX.rowHeight,
        }}
      >
        <div className={classes.head} role="row" aria-rowindex={1} style={{ height: MATRIX.headHeight }}>
          <div className={classes.corner} role="columnheader" aria-colindex={1} style={{ width: nameWidth }}>
            {rowsLabel}
          </div>
          {shownColumns.map((column) => {
            const head = columns[column];
            return (
              head && (
                <div
                  key={head.key}
                  className={classes.columnName}
                  role="columnheader"
                  title={head.label}
                  style={{ left: nameWidth + column * columnWidth, width: columnWidth }}
                  {...props(-1, column)}
                >
                  <span className={classes.label}>{head.label}</span>
                  <span className={classes.note}>{head.note}</span>
                </div>
              )
            );
          })}
        </div>
        {withActive(drawn.rows, active.row).map((row) => {
          const head = rows[row];
          if (!head) return null;
          return (
            <div
              key={head.key}
              className={classes.row}
              role="row"
              aria-rowindex={row + 2}
              style={{ top: MATRIX.headHeight + row * MATRIX.rowHeight, height: MATRIX.rowHeight }}
            >
              <div
                className={classes.rowName}
                style={{ width: nameWidth }}
                role="rowheader"
                title={head.label}
                {...props(row, -1)}
              >
                <span className={classes.label}>{head.label}</span>
                <span className={classes.note}>{head.note}</span>
              </div>
              {shownColumns.map((column) => {
                const columnHead = columns[column];
                if (!columnHead) return null;
                const { state, word } = cell(row, column);
                return (
                  <div
                    key={columnHead.key}
                    className={classes.cell}
                    role="gridcell"
                    aria-label={`${head.label}, ${columnHead.label}, ${word}`}
                    aria-selected={state === 'add'}
                    data-state={state}
                    style={{
                      left: nameWidth + column * columnWidth,
                      width: columnWidth,
                    }}
                    {...props(row, column)}
                  >
                    <span aria-hidden>{word}</span>
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The indexes of a window, and the active one wherever it is: what aria-activedescendant names must be there. */
function withActive({ from, to }: { from: number; to: number }, active: number): number[] {
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return active >= 0 && (active < from || active >= to) ? [...shown, active] : shown;
}

function placeOf(target: EventTarget): MatrixPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!element) return null;
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) };
}

function bringIntoSight(
  scroller: HTMLElement,
  { row, column }: MatrixPlace,
  { nameWidth, columnWidth }: Pick<CellWindow, 'nameWidth' | 'columnWidth'>,
): void {
  const { rowHeight, headHeight } = MATRIX;
  const top = row * rowHeight;
  const left = column * columnWidth;
  const height = scroller.clientHeight - headHeight;
  const width = scroller.clientWidth - nameWidth;
  if (row >= 0 && top < scroller.scrollTop) scroller.scrollTop = top;
  else if (row >= 0 && top + rowHeight > scroller.scrollTop + height)
    scroller.scrollTop = top + rowHeight - height;
  if (column >= 0 && left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (column >= 0 && left + columnWidth > scroller.scrollLeft + width)
    scroller.scrollLeft = left + columnWidth - width;
}
