import { useMessages } from '~/i18n/I18n';
import type { Selection } from '~/ui/data-table/selection';
import { ExportDialog as AnyExportDialog } from '~/ui/list/ExportDialog';
import type { DesktopSearch } from './desktop-search';
import { useDesktopWords } from './desktop-words';
import { readForExport, toCsv } from './export-run';
import { usePoolNames } from './pool-names';
import type { DesktopList } from './use-desktop-list';

interface ExportDialogProps {
  search: DesktopSearch;
  list: DesktopList;
  selection: Selection;
  onClose: () => void;
}

/** Exports what is seen: the page, everything that matches or the selection, with the visible columns. */
export function ExportDialog({ search, list, selection, onClose }: ExportDialogProps) {
  const t = useMessages('desktops').exporting;
  const words = useDesktopWords(usePoolNames());
  const rows = list.rows ?? [];
  const selected = selection.size();
  return (
    <AnyExportDialog
      words={t}
      fileName="desktops"
      choices={[
        { id: 'page', label: t.page(rows.length), read: async () => rows },
        {
          id: 'all',
          label: t.all(list.total),
          read: (signal, onProgress) => readForExport({ kind: 'all' }, search, signal, onProgress),
        },
        {
          id: 'selection',
          label: t.selection(selected),
          disabled: selected === 0,
          read: (signal, onProgress) =>
            readForExport({ kind: 'selection', ids: selection.keys() }, search, signal, onProgress),
        },
      ]}
      toCsv={(chosen) => toCsv(chosen, search, words)}
      onClose={onClose}
    />
  );
}
