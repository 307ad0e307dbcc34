import classes from './DataTable.module.css';

const ROWS = 14;
// Widths that look like words, the same at every load.
const WIDTHS = [62, 48, 74, 56, 40, 68, 52];

/** Rows to be, in their final geometry; CSS keeps them unseen for the first 200 ms. */
export function SkeletonRows({ columnCount, rowHeight }: { columnCount: number; rowHeight: number }) {
  return Array.from({ length: ROWS }, (_, row) => (
    <tr key={row} aria-hidden="true" style={{ height: rowHeight }}>
      {Array.from({ length: columnCount }, (__, column) => (
        <td key={column} className={classes.cell}>
          <span
            className={classes.skeleton}
            style={{ width: `${WIDTHS[(row + column) % WIDTHS.length]}%` }}
          />
        </td>
      ))}
    </tr>
  ));
}
