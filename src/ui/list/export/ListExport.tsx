import { useMessages } from '~/i18n/I18n';
import { BOM, csvLine } from '~/lib/csv';
import type { Selection } from '~/ui/data-table/selection';
import { exportedColumns, type AnyColumns } from '~/ui/list/columns';
import type { ListPart } from '~/ui/list/list-part';
import type { ListRows } from '~/ui/list/list-rows';
import type { ReadProgress } from '~/ui/list/read-progress';
import { ExportDialog } from './ExportDialog';

interface ListExportProps<Row, Words> extends ListPart<Row> {
  shown: ListRows<Row>;
  columns: AnyColumns<Row, Words>;
  words: Words;
  selection: Selection | undefined;
  onClose: () => void;
}

/** Exports a list as CSV, with the visible columns: the page, everything that matches, or the selection. */
export function ListExport<Row, Words>(props: ListExportProps<Row, Words>) {
  const { list, view, t, shown, columns, words, selection, onClose } = props;
  const { exporting } = useMessages('list');
  const rows = shown.rows ?? [];
  const selected = selection?.size() ?? 0;
  const ids = exportedColumns(list, view);
  const toCsv = (chosen: readonly Row[]) =>
    BOM +
    csvLine(ids.map((id) => t.columns[id] ?? id)) +
    chosen.map((row) => csvLine(ids.map((id) => columns[id]?.text(row, words) ?? ''))).join('');
  return (
    <ExportDialog
      words={{
        title: exporting.title(t.many),
        which: exporting.which,
        columnsHint: exporting.hint,
        start: exporting.start,
        progressLabel: exporting.progressLabel,
        progress: exporting.progress,
        done: (count) => exporting.done(t.total(count)),
        missing: exporting.missing,
      }}
      fileName={list.noun}
      choices={[
        { id: 'page', label: exporting.page(t.total(rows.length)), read: async () => rows },
        {
          id: 'all',
          label: exporting.all(t.total(shown.total)),
          read: (signal, onProgress) => list.readAll(view, { signal, onProgress }),
        },
        ...(selection
          ? [
              {
                id: 'selection',
                label: exporting.selection(t.total(selected)),
                disabled: selected === 0,
                expected: selected,
                read: (signal: AbortSignal, onProgress: (progress: ReadProgress) => void) =>
                  list.readSelected(selection.keys(), view, { signal, onProgress }),
              },
            ]
          : []),
      ]}
      toCsv={toCsv}
      onClose={onClose}
    />
  );
}
