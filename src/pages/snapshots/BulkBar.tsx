import { IconRestore, IconTrash } from '@tabler/icons-react';
import { readAllSnapshots } from '~/api/snapshots';
import { ActsBar } from '~/domain/acts/ActsBar';
import { useMessages } from '~/i18n/I18n';
import type { Selection } from '~/ui/data-table/selection';
import { knownSnapshot, learnSnapshots } from './known-snapshots';
import { filterKey, toWholeQuery, type SnapshotSearch } from './snapshot-search';

interface BulkBarProps {
  search: SnapshotSearch;
  selection: Selection;
  total: number;
}

/** What can be done with the selected snapshots. */
export function BulkBar({ search, selection, total }: BulkBarProps) {
  const t = useMessages('snapshots');
  return (
    <ActsBar
      selection={selection}
      total={total}
      filters={filterKey(search)}
      words={t.bulk}
      acts={[
        { kind: 'restore-snapshots', label: t.menu.restore, icon: <IconRestore size={14} aria-hidden /> },
        { kind: 'delete-snapshots', label: t.menu.delete, icon: <IconTrash size={14} aria-hidden /> },
      ]}
      itemOf={knownSnapshot}
      readKeys={async (signal, onProgress) => {
        const { rows } = await readAllSnapshots(toWholeQuery(search), { signal, onProgress });
        learnSnapshots(rows);
        return rows.map((row) => row.snapshot_id);
      }}
    />
  );
}
