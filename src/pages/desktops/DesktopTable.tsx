import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import type { DesktopRow } from '~/contract/desktops';
import { copyText } from '~/ui/copy-text';
import { DataTable, type Density } from '~/ui/data-table/DataTable';
import type { Selection } from '~/ui/data-table/selection';
import type { ActiveRow } from '~/ui/data-table/use-grid-keys';
import { ErrorState } from '~/ui/ErrorState';
import { RowEnd } from '~/ui/list/RowEnd';
import { toast } from '~/ui/toast';
import { columnsOf, NAME_COLUMN } from './DesktopColumns';
import { listedBy, type DesktopSearch } from './desktop-search';
import { desktopPath } from './desktop-path';
import { nameOf } from './desktop-row';
import { useDesktopWords, type DesktopWords } from './desktop-words';
import type { ListActions } from './list-actions';
import { NothingHere } from './NothingHere';
import { usePoolNames } from './pool-names';
import type { DesktopList } from './use-desktop-list';

const RowMenu = lazy(async () => ({ default: (await import('./RowMenu')).RowMenu }));

interface DesktopTableProps {
  search: DesktopSearch;
  actions: ListActions;
  selection: Selection;
  active: ActiveRow;
  list: DesktopList;
  density: Density;
}

const rowKey = (row: DesktopRow) => row.desktop_id;

/** The list itself: rows, and what stands in their place while there are none. */
export function DesktopTable({ search, actions, selection, active, list, density }: DesktopTableProps) {
  const t = useMessages('desktops');
  const common = useMessages('common');
  const words = useDesktopWords(usePoolNames(list.rows !== undefined));
  const columns = useMemo(() => columnsOf(search.columns), [search.columns]);
  const navigate = useNavigate();
  const [menu, setMenu] = useState<{ row: DesktopRow; anchor: HTMLElement } | null>(null);

  const onCommand = (command: string, row: DesktopRow, anchor: HTMLElement) => {
    if (command === 'menu') setMenu({ row, anchor });
    else if (command === 'page') void navigate(desktopPath(row.desktop_id));
    else if (command === 'copy') void copyFrom(anchor, common.copied, common.copyFailed);
    else if (command === 'panel') actions.change({ panel: row.desktop_id });
  };
  const instead =
    list.error && !list.rows ? (
      <ErrorState error={list.error} onRetry={list.refetch} />
    ) : list.rows?.length === 0 && !list.isStale ? (
      <NothingHere search={search} actions={actions} />
    ) : undefined;

  return (
    <>
      <DataTable
        label={t.title}
        nameColumn={NAME_COLUMN}
        columns={columns}
        words={words}
        rows={list.rows}
        rowKey={rowKey}
        rowName={nameOf}
        view={listedBy(search)}
        offset={(search.page - 1) * search.page_size}
        total={list.total}
        density={density}
        stale={list.isStale}
        sort={search.sort}
        onSort={(sort) => actions.change(sortChange(sort))}
        selection={selection}
        active={active}
        openKey={search.panel}
        onOpen={(row) => actions.change({ panel: row.desktop_id })}
        onCommand={onCommand}
        rowEnd={rowEnd}
        instead={instead}
      />
      {menu && (
        <Suspense fallback={null}>
          <RowMenu row={menu.row} anchor={menu.anchor} actions={actions} onClose={() => setMenu(null)} />
        </Suspense>
      )}
    </>
  );
}

function rowEnd(row: DesktopRow, { t, common }: DesktopWords) {
  const name = nameOf(row);
  return (
    <RowEnd
      menuLabel={common.table.actionsOf(name)}
      quick={{ command: 'panel', label: t.openPanelOf(name), glyph: 'panel' }}
    />
  );
}

function sortChange(sort: string): Partial<DesktopSearch> {
  const known = (['computer_name', '-computer_name', 'created', '-created'] as const).find(
    (one) => one === sort,
  );
  return { sort: known ?? '' };
}

async function copyFrom(button: HTMLElement, copied: string, failed: string): Promise<void> {
  const done = await copyText(button.dataset['value'] ?? '');
  if (!done) return toast.failed(failed);
  button.dataset['copied'] = '';
  setTimeout(() => delete button.dataset['copied'], 1500);
  return toast.good(copied);
}
