import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { loadMessages, useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/ToolButton';
import type { Density } from '~/ui/data-table/DataTable';
import { useHasSelection, type Selection } from '~/ui/data-table/selection';
import { Toolbar } from '~/ui/list/Toolbar';
import { ColumnChooser } from './ColumnChooser';
import type { DesktopSearch } from './desktop-search';
import type { ListActions } from './list-actions';
import { SavedViews } from './SavedViews';
import { scanProgress } from './scan';
import type { DesktopList } from './use-desktop-list';

const loadBulkBar = async () => ({ default: (await import('./BulkBar')).BulkBar });
const BulkBar = lazy(loadBulkBar);
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }));

/** By then the list is there; the first selection finds its bar ready. */
const BULK_BAR_AFTER_MS = 800;

interface ListToolbarProps {
  search: DesktopSearch;
  actions: ListActions;
  selection: Selection;
  list: DesktopList;
  density: Density;
  onDensity: (density: Density) => void;
}

/** The bar over the table: how fresh it is and how it looks, or, while something is selected, what can be done with it. */
export function ListToolbar({ search, actions, selection, list, density, onDensity }: ListToolbarProps) {
  const t = useMessages('desktops');
  const isSelecting = useHasSelection(selection);
  const [exporting, setExporting] = useState(false);
  // The bar of acts is made once, out of sight, and then only shown and hidden: a selection begins with one click, not with a wait.
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      void Promise.allSettled([loadBulkBar(), loadMessages('acts')]).then(() => setReady(true));
    }, BULK_BAR_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const scan = useSyncExternalStore(scanProgress.subscribe, scanProgress.get);
  return (
    <>
      <Toolbar
        updatedAt={list.updatedAt}
        isFetching={list.isFetching}
        progress={list.isScan && list.isFetching ? t.scanning(scan.read, scan.total) : undefined}
        onRefresh={list.refetch}
        density={density}
        onDensity={onDensity}
        isSelecting={isSelecting}
        selection={
          (isSelecting || ready) && (
            <Suspense fallback={null}>
              <BulkBar
                search={search}
                selection={selection}
                isSelecting={isSelecting}
                list={list}
                onExport={() => setExporting(true)}
              />
            </Suspense>
          )
        }
      >
        <ToolButton
          label={t.exporting.button}
          icon={<IconDownload size={14} aria-hidden />}
          onClick={() => setExporting(true)}
          disabled={!list.rows || list.total === 0}
        />
        <SavedViews search={search} />
        <ColumnChooser search={search} actions={actions} />
      </Toolbar>
      {exporting && (
        <Suspense fallback={null}>
          <ExportDialog
            search={search}
            list={list}
            selection={selection}
            onClose={() => setExporting(false)}
          />
        </Suspense>
      )}
    </>
  );
}
