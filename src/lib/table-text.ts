import Papa from 'papaparse';

/** What separates the cells of a line, the likeliest first. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** One line of a table. */
export interface TableLine {
  /** The number that an editor shows beside its first line of text; the first is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A part of the lines of a table. */
export interface TablePart {
  readonly lines: readonly TableLine[];
  /** How much of the text has been read, from 0 to 1. */
  readonly progress: number;
  /** The line of a quotation mark that is never closed, so that all that follows it is one cell. */
  readonly openQuote: number | null;
}

/** Characters read at once: about a millisecond of work. */
const PART_SIZE = 64 * 1024;
const SAMPLE_SIZE = 16 * 1024;
const SAMPLE_LINES = 20;
const HINT = /^sep=(.)(?:\r\n?|\n)/i;

/** The separator of a text: the one that Excel's first line `sep=;` names, else the one that divides its first lines most evenly. */
export function guessSeparator(text: string): Separator {
  const hinted = SEPARATORS.find((one) => one === HINT.exec(text)?.[1]);
  if (hinted) return hinted;
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = evenness(text.slice(0, SAMPLE_SIZE), separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** The share of the first lines that have as many cells as most do; 0 where that is one cell. */
function evenness(text: string, separator: Separator): number {
  const lines = [...readTable(text, separator)].flatMap((part) => part.lines).slice(0, SAMPLE_LINES);
  const byCount = new Map<number, number>();
  for (const { cells } of lines) byCount.set(cells.length, (byCount.get(cells.length) ?? 0) + 1);
  const [count, most] = [...byCount].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return count < 2 ? 0 : most / lines.length + count / 1000;
}

/**
 * Reads the lines of a table part by part, so that the caller can pause between two. Blank lines are left out but counted. The ends of
 * lines may be mixed; those inside a quoted cell stay as they are.
 */
export function* readTable(text: string, separator: Separator): Generator<TablePart> {
  const hint = HINT.exec(text)?.[0] ?? '';
  const rest = sameLineEnds(text.slice(hint.length), separator);
  let number = hint === '' ? 1 : 2;
  let from = 0;
  let size = PART_SIZE;
  while (from < rest.length) {
    const isLast = from + size >= rest.length;
    const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
    const result: Papa.ParseResult<string[]> = parser.parse(rest.slice(from, from + size), 0, !isLast);
    const lines: TableLine[] = [];
    for (const cells of result.data) {
      if (cells.some((cell) => cell.trim() !== '')) lines.push({ number, cells });
      number += 1 + cells.reduce((sum, cell) => sum + lineEndsIn(cell), 0);
    }
    const isOpen = result.errors.some(({ code }) => code === 'MissingQuotes');
    from = isLast ? rest.length : from + result.meta.cursor;
    // A cell that is longer than a part.
    size = result.meta.cursor === 0 ? size * 2 : PART_SIZE;
    yield { lines, progress: from / rest.length, openQuote: isOpen ? (lines.at(-1)?.number ?? null) : null };
  }
}

/** Ends every line of the table with \n, leaving quoted cells alone. */
function sameLineEnds(text: string, separator: Separator): string {
  if (!text.includes('\r')) return text;
  const start = separator === '|' ? String.raw`\|` : separator;
  const quotedOrEnd = new RegExp(String.raw`(?<=^|[${start}\r\n])"[^"]*"(?:"[^"]*")*|\r\n?`, 'g');
  return text.replaceAll(quotedOrEnd, (found) => (found.startsWith('"') ? found : '\n'));
}

function lineEndsIn(cell: string): number {
  return cell.match(/\r\n?|\n/g)?.length ?? 0;
}
