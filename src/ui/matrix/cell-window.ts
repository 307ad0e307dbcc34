import { useLayoutEffect, useState, type RefObject } from 'react';
import { visibleRows, type RowWindow } from '~/ui/data-table/row-window';

/** Sizes of a matrix, in CSS pixels: its rows, and its row of column names. */
export const MATRIX = { rowHeight: 32, headHeight: 48 } as const;

/** A column has room for the word of its state, and more where there is more: its name is longer. */
const COLUMN_WIDTH = { least: 132, most: 240 } as const;

/** Where the matrix is narrow, a phone or a page enlarged four times, its names leave room for two columns. */
const NARROW = 560;

/** How wide the column of row names is, in a matrix of this width. */
function nameWidthOf(width: number): number {
  return width < NARROW ? 132 : 260;
}

/** The part of a matrix that is drawn. */
export interface CellWindow {
  readonly rows: RowWindow;
  readonly columns: RowWindow;
  /** Width of the column of row names. */
  readonly nameWidth: number;
  /** Width of every other column. */
  readonly columnWidth: number;
}

/** Which cells meet the eye; the names take their part of the window. */
export function visibleCells(
  place: { top: number; left: number; height: number; width: number },
  rows: number,
  columns: number,
): CellWindow {
  const height = Math.max(0, place.height - MATRIX.headHeight);
  const nameWidth = nameWidthOf(place.width);
  const width = Math.max(0, place.width - nameWidth);
  const { least, most } = COLUMN_WIDTH;
  const columnWidth = Math.min(most, Math.max(least, Math.floor(width / columns)));
  return {
    rows: visibleRows(place.top, height, MATRIX.rowHeight, rows),
    columns: visibleRows(place.left, width, columnWidth, columns, 2),
    nameWidth,
    columnWidth,
  };
}

/** Follows the scroll of `scroller` both ways and gives the cells to draw. */
export function useCellWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
): CellWindow {
  const [place, setPlace] = useState({ top: 0, left: 0, height: 600, width: 1000 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => {
      const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = element;
      setPlace((old) => {
        const now = { top, left, height, width };
        return isSame(visibleCells(old, rows, columns), visibleCells(now, rows, columns)) ? old : now;
      });
    };
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [scroller, rows, columns]);
  return visibleCells(place, rows, columns);
}

const isSame = (a: CellWindow, b: CellWindow) =>
  a.nameWidth === b.nameWidth &&
  a.columnWidth === b.columnWidth &&
  a.rows.from === b.rows.from &&
  a.rows.to === b.rows.to &&
  a.columns.from === b.columns.from &&
  a.columns.to === b.columns.to;
