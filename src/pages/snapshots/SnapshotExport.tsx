import { readAllSnapshots } from '~/api/snapshots';
import { useMessages } from '~/i18n/I18n';
import { ExportDialog } from '~/ui/list/ExportDialog';
import { toWholeQuery, type SnapshotSearch } from './snapshot-search';
import { toCsv, useSnapshotWords } from './snapshot-words';
import type { SnapshotList } from './use-snapshot-list';

interface SnapshotExportProps {
  search: SnapshotSearch;
  list: SnapshotList;
  onClose: () => void;
}

/** Exports the page or everything that matches. */
export function SnapshotExport({ search, list, onClose }: SnapshotExportProps) {
  const t = useMessages('snapshots').exporting;
  const words = useSnapshotWords();
  const rows = list.rows ?? [];
  return (
    <ExportDialog
      words={t}
      fileName="snapshots"
      choices={[
        { id: 'page', label: t.page(rows.length), read: async () => rows },
        {
          id: 'all',
          label: t.all(list.total),
          read: async (signal, onProgress) =>
            (await readAllSnapshots(toWholeQuery(search), { signal, onProgress })).rows,
        },
      ]}
      toCsv={(chosen) => toCsv(chosen, words)}
      onClose={onClose}
    />
  );
}
