import Papa from 'papaparse';

/** Spreadsheets read UTF-8 only when the file begins with this mark. */
export const BOM = '\uFEFF';

const NEW_LINE = '\r\n';
/**
 * papaparse's own pattern passes over a formula with a line break in it. A text that begins with an apostrophe before such a sign gets
 * one more, so that the file can be read back to the same values.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** One CSV line (RFC 4180, CRLF). A cell that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text. */
export function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { newline: NEW_LINE, escapeFormulae: FORMULA })}${NEW_LINE}`;
}

/** The value of a cell that `csvLine` wrote: without the apostrophe that keeps it from being run as a formula. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
