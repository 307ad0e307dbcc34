import type { useMessages } from '~/i18n/I18n';
import type { Column } from '~/ui/data-table/column';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import type { ImportField } from './import-field';
import { problemText, rowText } from './import-words';
import type { ImportRow } from './rows';
import classes from './TableImport.module.css';

/** What the cells of the preview need beside their line. */
export interface PreviewWords<F extends string> {
  t: ReturnType<typeof useMessages<'import'>>;
  fields: readonly ImportField<F>[];
  /** The beginning of element ids. */
  id: string;
}

const LINE_WIDTH = 64;
const STATE_WIDTH = 240;
const FIELD_WIDTH = 170;

// Of no field nor result: what these cells show is in every line.
type AnyLine = Pick<ImportRow<string, unknown>, 'line'>;

/** The number of the line in its file. */
export const lineColumn: Column<AnyLine, { t: PreviewWords<string>['t'] }> = {
  id: 'line',
  width: LINE_WIDTH,
  header: ({ t }) => t.rows.line,
  cell: ({ line }) => line,
};

const TONES: Readonly<Record<ImportRow<string>['state'], Tone>> = {
  ready: 'plain',
  problem: 'failed',
  repeated: 'attention',
  example: 'off',
  checking: 'progress',
};

/** The state of a line, then a column for each field. */
export function previewColumns<F extends string, Found>(
  fields: readonly ImportField<F>[],
): Column<ImportRow<F, Found>, PreviewWords<F>>[] {
  return [
    {
      id: 'state',
      width: STATE_WIDTH,
      header: ({ t }) => t.rows.state,
      cell: (row, { t }) => <StatusMark tone={TONES[row.state]} word={stateText(row, fields, t)} />,
    },
    ...fields.map((field) => ({
      id: field.id,
      width: FIELD_WIDTH,
      header: () => field.label,
      cell: (row: ImportRow<F, Found>, words: PreviewWords<F>) => (
        <ValueCell row={row} field={field} words={words} />
      ),
    })),
  ];
}

function stateText<F extends string, Found>(
  row: ImportRow<F, Found>,
  fields: readonly ImportField<F>[],
  t: PreviewWords<F>['t'],
): string {
  if (row.state === 'problem' || row.state === 'repeated') return rowText(row, fields, t);
  return t.rows[row.state];
}

interface ValueCellProps<F extends string, Found> {
  row: ImportRow<F, Found>;
  field: ImportField<F>;
  words: PreviewWords<F>;
}

/** A value, as a button that opens it for correction; what is wrong with it is its description. */
function ValueCell<F extends string, Found>({ row, field, words }: ValueCellProps<F, Found>) {
  const { t, id } = words;
  const value = row.values[field.id];
  const problem = row.problems.get(field.id);
  const describedBy = `${id}-${row.line}-${field.id}`;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={classes.cell}
        data-command={field.id}
        data-problem={problem ? true : undefined}
        data-quiet={row.state === 'example' || row.state === 'repeated' || undefined}
        aria-label={t.rows.cell(field.label, value === '' ? t.rows.noValue : value)}
        aria-describedby={problem ? describedBy : undefined}
      >
        {value}
      </button>
      {problem && (
        <span id={describedBy} hidden>
          {problemText(problem, t)}
        </span>
      )}
    </>
  );
}
