import { diffArrays } from 'diff';

/** A line of two texts, beside its numbers in them, from 1. */
export interface DiffLine {
  readonly kind: 'same' | 'left' | 'right';
  readonly text: string;
  readonly left: number | null;
  readonly right: number | null;
}

/** Equal lines that are not shown. */
export interface Fold {
  readonly kind: 'fold';
  readonly lines: number;
}

/** Characters of both texts together above which they are not compared line by line. */
export const COMPARED_LIMIT = 1_000_000;

const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

/** Compares two texts line by line; the ends of lines do not count. */
export function compareLines(left: string, right: string): DiffLine[] {
  let leftNumber = 0;
  let rightNumber = 0;
  return diffArrays(linesOf(left), linesOf(right)).flatMap(({ value, added, removed }) =>
    value.map((text): DiffLine => {
      if (added) return { kind: 'right', text, left: null, right: ++rightNumber };
      if (removed) return { kind: 'left', text, left: ++leftNumber, right: null };
      return { kind: 'same', text, left: ++leftNumber, right: ++rightNumber };
    }),
  );
}

const CONTEXT = 3;

/** Long runs of equal lines as one fold each, but for a few beside what differs. */
export function foldEqual(lines: readonly DiffLine[]): (DiffLine | Fold)[] {
  const isNear = lines.map(() => false);
  for (const [at, { kind }] of lines.entries()) {
    if (kind === 'same') continue;
    for (let near = Math.max(0, at - CONTEXT); near <= Math.min(lines.length - 1, at + CONTEXT); near++)
      isNear[near] = true;
  }
  const shown: (DiffLine | Fold)[] = [];
  let folded: DiffLine[] = [];
  const close = () => {
    // A fold of one line would take its place and say less.
    if (folded.length === 1) shown.push(...folded);
    else if (folded.length > 1) shown.push({ kind: 'fold', lines: folded.length });
    folded = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isNear[at]) {
      close();
      shown.push(line);
    } else folded.push(line);
  }
  close();
  return shown;
}

/** The line from which two texts differ, from 1; null where they do not. The ends of lines count here. */
export function firstDifference(left: string, right: string): number | null {
  if (left === right) return null;
  let at = 0;
  let line = 1;
  while (at < left.length && at < right.length && left[at] === right[at]) {
    if (left[at] === '\n') line++;
    at++;
  }
  return line;
}
