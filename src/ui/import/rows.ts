import { withoutGuard } from '~/lib/csv';
import type { TableLine } from '~/lib/table-text';
import type { ImportField, ImportPlan, ImportProblem, ImportValues, LookedUp } from './import-field';

/** What is wrong with a cell: what any table can have wrong, or what its field says. */
export type CellProblem =
  | { readonly kind: 'required' }
  /** Excel has written a long number as 1.38001E+10: its last digits are lost. */
  | { readonly kind: 'shortened' }
  /** It has characters that the encoding could not read. */
  | { readonly kind: 'unreadable' }
  | ({ readonly kind: 'own' } & ImportProblem);

type RowState = 'ready' | 'problem' | 'repeated' | 'example' | 'checking';

/** A line of the table as it would be sent. */
export interface ImportRow<F extends string, Found = undefined> {
  /** Its number in the file. */
  readonly line: number;
  readonly values: ImportValues<F>;
  readonly problems: ReadonlyMap<F, CellProblem>;
  readonly key: string | null;
  /** What it is looked up by. */
  readonly askKey: string | null;
  /** The line it repeats. */
  readonly repeats: number | null;
  readonly found: Found | undefined;
  readonly state: RowState;
}

/** A line with its values checked, before it is compared with others. */
export interface CheckedLine<F extends string> {
  readonly line: number;
  readonly values: ImportValues<F>;
  readonly problems: ReadonlyMap<F, CellProblem>;
  readonly key: string | null;
  readonly askKey: string | null;
  readonly isExample: boolean;
}

const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i;
const LOST = '\uFFFD';

/** Reads one line: its values by `columns`, with what was mended in place of them. */
export function checkLine<F extends string>(
  line: TableLine,
  columns: readonly (F | null)[],
  mended: Readonly<Partial<Record<F, string>>> | undefined,
  { fields, keyOf, askKey }: Pick<ImportPlan<F>, 'fields' | 'keyOf' | 'askKey'>,
): CheckedLine<F> {
  const read = fields.map((field) => {
    const cell = line.cells[columns.indexOf(field.id)];
    const text = mended?.[field.id] ?? withoutGuard(cell ?? '');
    return [field.id, field.normalise ? field.normalise(text) : text.trim()] as const;
  });
  // One entry for each field, so that every F is there.
  const values = Object.fromEntries(read) as Record<F, string>;
  const problems = new Map<F, CellProblem>();
  for (const field of fields) {
    const problem = problemOf(field, values);
    if (problem) problems.set(field.id, problem);
  }
  const key = keyOf(values);
  return {
    line: line.number,
    values,
    problems,
    key,
    askKey: key === null || !askKey ? key : askKey(values),
    isExample: isExample(fields, columns, values),
  };
}

function problemOf<F extends string>(field: ImportField<F>, values: ImportValues<F>): CellProblem | null {
  const value = values[field.id];
  if (value === '') {
    if (field.required) return { kind: 'required' };
    const why = field.checkEmpty?.(values) ?? null;
    return why === null ? null : { kind: 'own', text: why };
  }
  if (value.includes(LOST)) return { kind: 'unreadable' };
  if (SHORTENED.test(value)) return { kind: 'shortened' };
  const own = field.check?.(value, values) ?? null;
  if (own === null) return null;
  return typeof own === 'string' ? { kind: 'own', text: own } : { kind: 'own', ...own };
}

/** The example of the template: every column that is used has the example's value. */
function isExample<F extends string>(
  fields: readonly ImportField<F>[],
  columns: readonly (F | null)[],
  values: ImportValues<F>,
): boolean {
  const used = fields.filter(({ id }) => columns.includes(id));
  return (
    used.some(({ example }) => example !== '') && used.every(({ id, example }) => values[id] === example)
  );
}

/**
 * Compares the lines with each other and with what the service said of them.
 * @param sent lines that were sent before and are not among these, by key: a line can repeat one of them too
 */
export function compareLines<F extends string, Found>(
  lines: readonly CheckedLine<F>[],
  answers: ReadonlyMap<string, LookedUp<F, Found>>,
  looksUp: boolean,
  sent: ReadonlyMap<string, number>,
): ImportRow<F, Found>[] {
  const firstOf = new Map(sent);
  return lines.map((checked) => {
    const { line, values, key, askKey, isExample: example } = checked;
    const first = key === null || example ? undefined : firstOf.get(key);
    if (key !== null && !example && first === undefined) firstOf.set(key, line);
    const answer = askKey === null ? undefined : answers.get(askKey);
    const problems = withAnswer(checked.problems, answer);
    const isAsked = looksUp && askKey !== null && answer === undefined;
    const state = example
      ? 'example'
      : first !== undefined
        ? 'repeated'
        : problems.size > 0
          ? 'problem'
          : isAsked
            ? 'checking'
            : 'ready';
    return { line, values, problems, key, askKey, repeats: first ?? null, found: answer?.found, state };
  });
}

function withAnswer<F extends string, Found>(
  problems: ReadonlyMap<F, CellProblem>,
  answer: LookedUp<F, Found> | undefined,
): ReadonlyMap<F, CellProblem> {
  const problem = answer?.problem;
  if (!problem || problems.has(problem.field)) return problems;
  const { field, ...own } = problem;
  return new Map([...problems, [field, { kind: 'own', ...own }]]);
}

/** The problem that every line of several has in the same field; null where they differ. */
export function problemOfAll<F extends string, Found>(
  rows: readonly ImportRow<F, Found>[],
): { field: F; problem: CellProblem } | null {
  const meant = rows.filter(({ state }) => state !== 'example');
  const [first] = meant;
  if (!first || meant.length < 2) return null;
  for (const [field, problem] of first.problems) {
    if (meant.every((row) => isSame(row.problems.get(field), problem))) return { field, problem };
  }
  return null;
}

function isSame(a: CellProblem | undefined, b: CellProblem): boolean {
  return a?.kind === b.kind && (a.kind !== 'own' || b.kind !== 'own' || a.text === b.text);
}
