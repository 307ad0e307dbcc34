import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { useDensity } from '~/ui/data-table/density';
import { useHasSelection, type Selection } from '~/ui/data-table/selection';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ColumnChooser } from '~/ui/list/views/ColumnChooser';
import { SavedViews } from '~/ui/list/views/SavedViews';
import type { AnyColumns } from './columns';
import type { ListPart } from './list-part';
import type { ListRows } from './list-rows';
import { Toolbar } from './Toolbar';

const ListExport = lazy(async () => ({ default: (await import('~/ui/list/export/ListExport')).ListExport }));

/** What can be done with the selected rows: the parts of the bar that a page gives. */
export interface Bulk {
  selection: Selection;
  /** The buttons; `onExport` opens the export dialog. They are drawn once, and then only shown and hidden. */
  render: (bar: { isSelecting: boolean; total: number; onExport: () => void }) => ReactNode;
  /** Loads what `render` needs, once the list is there, so that the first selection finds its bar ready. */
  preload?: () => Promise<unknown>;
}

/** By then the list is there. */
const PRELOAD_AFTER_MS = 800;

interface ListToolbarProps<Row, Words> extends ListPart<Row> {
  shown: ListRows<Row>;
  columns: AnyColumns<Row, Words>;
  words: Words;
  bulk: Bulk | undefined;
  /** Further buttons, before the export. */
  tools: ReactNode;
  hasSavedViews: boolean;
}

/** The bar over the table: how fresh it is and how it looks, or, while something is selected, what can be done with it. */
export function ListToolbar<Row, Words>(props: ListToolbarProps<Row, Words>) {
  const { list, view, actions, t, shown, columns, words, bulk, tools, hasSavedViews } = props;
  const part = { list, view, actions, t };
  const { exporting: say } = useMessages('list');
  const [density, setDensity] = useDensity();
  const [isExporting, setIsExporting] = useState(false);
  const onExport = () => setIsExporting(true);
  return (
    <>
      <SelectingToolbar
        bulk={bulk}
        total={shown.total}
        onExport={onExport}
        updatedAt={shown.updatedAt}
        isFetching={shown.isFetching}
        progress={shown.progress}
        onRefresh={shown.refetch}
        density={density}
        onDensity={setDensity}
      >
        {tools}
        <ToolButton
          label={say.button}
          icon={<IconDownload size={16} aria-hidden />}
          iconOnly
          disabled={!shown.rows || shown.total === 0}
          onClick={onExport}
        />
        {hasSavedViews && <SavedViews {...part} />}
        <ColumnChooser {...part} />
      </SelectingToolbar>
      {isExporting && (
        <Suspense fallback={null}>
          <ListExport
            {...part}
            shown={shown}
            columns={columns}
            words={words}
            selection={bulk?.selection}
            onClose={() => setIsExporting(false)}
          />
        </Suspense>
      )}
    </>
  );
}

interface SelectingToolbarProps extends Omit<Parameters<typeof Toolbar>[0], 'isSelecting' | 'selection'> {
  bulk: Bulk | undefined;
  total: number;
  onExport: () => void;
}

function SelectingToolbar({ bulk, ...rest }: SelectingToolbarProps) {
  if (!bulk) return <Toolbar {...rest} isSelecting={false} selection={null} />;
  return <BulkToolbar bulk={bulk} {...rest} />;
}

function BulkToolbar({ bulk, total, onExport, ...rest }: SelectingToolbarProps & { bulk: Bulk }) {
  const isSelecting = useHasSelection(bulk.selection);
  const { preload } = bulk;
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      void Promise.allSettled([preload?.()]).then(() => setIsReady(true));
    }, PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
    // A page gives the same loader for good.
  }, [preload]);
  return (
    <Toolbar
      {...rest}
      isSelecting={isSelecting}
      selection={
        (isSelecting || isReady) && (
          <Suspense fallback={null}>{bulk.render({ isSelecting, total, onExport })}</Suspense>
        )
      }
    />
  );
}
