/** Where the keyboard is in a matrix: -1 is the name of the column or of the row, which stands for all of it. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

interface Sizes {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into the window. */
  readonly page: number;
}

/** Where a key leads from a place; null for a key that leads nowhere. Home and End go along the row, with Ctrl over the whole. */
export function movedBy(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { row, column }: MatrixPlace,
  { rows, columns, page }: Sizes,
): MatrixPlace | null {
  const to = (nextRow: number, nextColumn: number): MatrixPlace => ({
    row: Math.min(rows - 1, Math.max(-1, nextRow)),
    column: Math.min(columns - 1, Math.max(-1, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      // The corner stands for nothing.
      return row === 0 && column === -1 ? { row, column } : to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return row === -1 && column === 0 ? { row, column } : to(row, column - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'Home':
      return ctrlKey ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}
