import { guessSeparator, type Separator, type TableLine } from '~/lib/table-text';
import type { ImportField } from './import-field';
import type { ReadColumn } from './import-state';

const SAMPLE = 20;

/** A heading without what people write differently: letter case, accents, width, blanks, punctuation. */
function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

/** The field each heading names, null where it names none. */
export function columnsByHeading<F extends string>(
  headings: readonly string[],
  fields: readonly ImportField<F>[],
): (F | null)[] {
  const byKey = new Map<string, F>();
  for (const { id, label, headings: others } of fields)
    for (const heading of [id, label, ...others])
      if (!byKey.has(headingKey(heading))) byKey.set(headingKey(heading), id);
  return headings.map((heading) => byKey.get(headingKey(heading)) ?? null);
}

/**
 * The fields of a table without a heading line: by position where it has as many columns as there are fields, else by what the values
 * look like; the first column left is the first required field left.
 */
export function columnsByValue<F extends string>(
  lines: readonly (readonly string[])[],
  fields: readonly ImportField<F>[],
): (F | null)[] {
  const count = Math.max(0, ...lines.slice(0, SAMPLE).map((cells) => cells.length));
  if (count === fields.length) return fields.map(({ id }) => id);
  const left = new Set(fields);
  const columns = Array.from({ length: count }, (_, column): F | null => {
    const values = lines
      .slice(0, SAMPLE)
      .map((cells) => cells[column]?.trim() ?? '')
      .filter((value) => value !== '');
    const field = [...left].find(
      ({ looksLike }) => looksLike && values.length > 0 && values.every((value) => looksLike.test(value)),
    );
    if (!field) return null;
    left.delete(field);
    return field.id;
  });
  const required = [...left].find((field) => field.required && !field.looksLike);
  const free = columns.indexOf(null);
  return required && free >= 0 ? columns.with(free, required.id) : columns;
}

/** The columns of a table, as many as its longest line has among the first hundred. */
export function columnsOf(lines: readonly TableLine[], hasHeading: boolean): ReadColumn[] {
  const [first] = lines;
  const count = lines.slice(0, 100).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const data = hasHeading ? lines.slice(1, 100) : lines.slice(0, 100);
  return Array.from({ length: count }, (_, column) => ({
    heading: hasHeading ? (first?.cells[column]?.trim() ?? '') : null,
    example: data.map(({ cells }) => cells[column]?.trim() ?? '').find((cell) => cell !== '') ?? '',
  }));
}

/** The separator that was meant, where the lines are read as one cell each. */
export function otherSeparatorOf(lines: readonly TableLine[], separator: Separator): Separator | null {
  const sample = lines.slice(0, 20);
  if (sample.some(({ cells }) => cells.length > 1)) return null;
  const meant = guessSeparator(sample.map(({ cells }) => cells[0] ?? '').join('\n'));
  return meant !== separator && sample.every(({ cells }) => cells[0]?.includes(meant)) ? meant : null;
}
