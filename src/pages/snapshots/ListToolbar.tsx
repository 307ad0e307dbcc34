import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Density } from '~/ui/data-table/DataTable';
import { useHasSelection, type Selection } from '~/ui/data-table/selection';
import { Toolbar } from '~/ui/list/Toolbar';
import { ToolButton } from '~/ui/ToolButton';
import { BulkBar } from './BulkBar';
import type { SnapshotSearch } from './snapshot-search';
import type { SnapshotList } from './use-snapshot-list';

const SnapshotExport = lazy(async () => ({ default: (await import('./SnapshotExport')).SnapshotExport }));

interface ListToolbarProps {
  search: SnapshotSearch;
  selection: Selection;
  list: SnapshotList;
  density: Density;
  onDensity: (density: Density) => void;
}

/** The bar over the table. */
export function ListToolbar({ search, selection, list, density, onDensity }: ListToolbarProps) {
  const t = useMessages('snapshots').exporting;
  const isSelecting = useHasSelection(selection);
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <Toolbar
        updatedAt={list.updatedAt}
        isFetching={list.isFetching}
        onRefresh={list.refetch}
        density={density}
        onDensity={onDensity}
        isSelecting={isSelecting}
        selection={isSelecting && <BulkBar search={search} selection={selection} total={list.total} />}
      >
        <ToolButton
          label={t.button}
          icon={<IconDownload size={14} aria-hidden />}
          disabled={!list.rows || list.total === 0}
          onClick={() => setExporting(true)}
        />
      </Toolbar>
      {exporting && (
        <Suspense fallback={null}>
          <SnapshotExport search={search} list={list} onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </>
  );
}
