import {
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconDownload,
  IconRefresh,
} from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { loadMessages, useFormat, useFormatsAreWarm, useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/ToolButton';
import type { Density } from '~/ui/data-table/DataTable';
import { useHasSelection, type Selection } from '~/ui/data-table/selection';
import { ColumnChooser } from './ColumnChooser';
import type { DesktopSearch } from './desktop-search';
import type { ListActions } from './list-actions';
import classes from './ListToolbar.module.css';
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
  const table = useMessages('common').table;
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
  const other: Density = density === 'compact' ? 'comfortable' : 'compact';
  const DensityIcon = density === 'compact' ? IconBaselineDensityMedium : IconBaselineDensitySmall;
  return (
    <div className={classes.toolbar}>
      {(isSelecting || ready) && (
        <div className={classes.bar} hidden={!isSelecting}>
          <Suspense fallback={null}>
            <BulkBar
              search={search}
              selection={selection}
              isSelecting={isSelecting}
              list={list}
              onExport={() => setExporting(true)}
            />
          </Suspense>
        </div>
      )}
      <div className={classes.bar} hidden={isSelecting}>
        <Freshness list={list} />
        <div className={classes.end}>
          <ToolButton
            label={t.exporting.button}
            icon={<IconDownload size={14} aria-hidden />}
            onClick={() => setExporting(true)}
            disabled={!list.rows || list.total === 0}
          />
          <SavedViews search={search} />
          <ColumnChooser search={search} actions={actions} />
          <ToolButton
            label={`${table.density}: ${table[other]}`}
            icon={<DensityIcon size={16} aria-hidden />}
            iconOnly
            onClick={() => onDensity(other)}
          />
        </div>
      </div>
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
    </div>
  );
}

function Freshness({ list }: { list: DesktopList }) {
  const t = useMessages('desktops');
  const common = useMessages('common');
  const format = useFormat();
  const scan = useSyncExternalStore(scanProgress.subscribe, scanProgress.get);
  const scanning = list.isScan && list.isFetching;
  const isWarm = useFormatsAreWarm();
  return (
    <div className={classes.freshness}>
      <button
        type="button"
        className={classes.refresh}
        aria-label={common.refresh}
        title={common.refresh}
        data-spinning={list.isFetching || undefined}
        onClick={list.refetch}
      >
        <IconRefresh size={16} aria-hidden />
      </button>
      <output>
        {scanning
          ? t.scanning(scan.read, scan.total)
          : list.updatedAt
            ? isWarm && common.updatedAt(format.time(list.updatedAt))
            : common.notUpdated}
      </output>
    </div>
  );
}
