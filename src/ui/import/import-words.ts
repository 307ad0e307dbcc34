import type { useMessages } from '~/i18n/I18n';
import type { ImportField } from './import-field';
import type { CellProblem, ImportRow } from './rows';
import type { ImportState } from './import-state';

type Words = ReturnType<typeof useMessages<'import'>>;

/** A column's heading, or its position where it has none. */
export function columnName<F extends string, Found>(
  { columns }: Pick<ImportState<F, Found>, 'columns'>,
  at: number,
  t: Words['columns'],
): string {
  const heading = columns[at]?.heading ?? '';
  return heading === '' ? t.unnamed(at + 1) : heading;
}

/** What is wrong with a cell, as a sentence. */
export function problemText(problem: CellProblem, t: Words): string {
  return problem.kind === 'own' ? problem.text : t.problems[problem.kind];
}

/** Everything that is wrong with a line, or the line it repeats. */
export function rowText<F extends string, Found>(
  row: ImportRow<F, Found>,
  fields: readonly ImportField<F>[],
  t: Words,
): string {
  if (row.state === 'repeated' && row.repeats !== null) return t.rows.repeats(row.repeats);
  return fields
    .flatMap(({ id, label }) => {
      const problem = row.problems.get(id);
      return problem ? [t.rows.cell(label, problemText(problem, t))] : [];
    })
    .join(' ');
}
