/** Spreadsheets read UTF-8 only when the file begins with this mark. */
export const BOM = '\uFEFF';

/** A cell that begins like a formula would be run by a spreadsheet; a leading apostrophe makes it text. */
function defuse(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One CSV line (RFC 4180, CRLF), cells that begin with = + - @ tab or CR defused. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(defuse(cell))).join(',')}\r\n`;
}
