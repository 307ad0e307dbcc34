import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { ActDialogHost } from '~/domain/acts/ActDialogHost';
import { snapshotItem, snapshotName } from '~/domain/snapshots/snapshot-row';
import { useMessages } from '~/i18n/I18n';
import { DataTable, type Density } from '~/ui/data-table/DataTable';
import type { Selection } from '~/ui/data-table/selection';
import type { ActiveRow } from '~/ui/data-table/use-grid-keys';
import { ErrorState } from '~/ui/ErrorState';
import { RowEnd } from '~/ui/list/RowEnd';
import { desktopPath } from './desktop-path';
import type { ListActions } from './list-actions';
import { NothingHere } from './NothingHere';
import { COLUMNS, NAME_COLUMN, NARROW_NAME_COLUMN } from './SnapshotColumns';
import { SORTS, toSnapshotParams, type SnapshotSearch } from './snapshot-search';
import { useSnapshotWords, type SnapshotWords } from './snapshot-words';
import type { SnapshotList } from './use-snapshot-list';

const RowMenu = lazy(async () => ({ default: (await import('./RowMenu')).RowMenu }));

interface SnapshotTableProps {
  search: SnapshotSearch;
  actions: ListActions;
  selection: Selection;
  active: ActiveRow;
  list: SnapshotList;
  density: Density;
}

type Open =
  | { menu: DesktopSnapshot; anchor: HTMLElement }
  | { act: 'restore-snapshots' | 'delete-snapshots'; row: DesktopSnapshot };

const NARROW = '(width < 48rem)';
const rowKey = (row: DesktopSnapshot) => row.snapshot_id;

/** The list itself: rows, and what stands in their place while there are none. */
export function SnapshotTable({ search, actions, selection, active, list, density }: SnapshotTableProps) {
  const t = useMessages('snapshots');
  const words = useSnapshotWords();
  const isNarrow = useMediaQuery(NARROW, matchMedia(NARROW).matches);
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const openDesktop = ({ desktop_id }: DesktopSnapshot) => {
    if (desktop_id) void navigate(desktopPath(desktop_id));
  };
  const onCommand = (command: string, row: DesktopSnapshot, anchor: HTMLElement) => {
    if (command === 'menu') setOpen({ menu: row, anchor });
    else if (command === 'desktop') openDesktop(row);
    else if (command === 'restore') setOpen({ act: 'restore-snapshots', row });
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
        nameColumn={isNarrow ? NARROW_NAME_COLUMN : NAME_COLUMN}
        columns={COLUMNS}
        words={words}
        rows={list.rows}
        rowKey={rowKey}
        rowName={snapshotName}
        view={toSnapshotParams(search).toString()}
        offset={(search.page - 1) * search.page_size}
        total={list.total}
        density={density}
        stale={list.isStale}
        sort={search.sort}
        onSort={(sort) => actions.change({ sort: SORTS.find((one) => one === sort) ?? '' })}
        selection={selection}
        active={active}
        onOpen={openDesktop}
        onCommand={onCommand}
        rowEnd={rowEnd}
        instead={instead}
      />
      {open && 'menu' in open && (
        <Suspense fallback={null}>
          <RowMenu
            row={open.menu}
            anchor={open.anchor}
            onClose={close}
            onAct={(act) => setOpen({ act, row: open.menu })}
            onOpenDesktop={() => openDesktop(open.menu)}
          />
        </Suspense>
      )}
      {open && 'act' in open && (
        <ActDialogHost
          kind={open.act}
          items={[snapshotItem(open.row)]}
          initial={null}
          retryOf={null}
          onClose={close}
          onLaunched={
            open.act === 'delete-snapshots' ? () => selection.toggle(open.row.snapshot_id, false) : undefined
          }
        />
      )}
    </>
  );
}

function rowEnd(row: DesktopSnapshot, { t, common }: SnapshotWords) {
  const name = snapshotName(row);
  return (
    <RowEnd
      menuLabel={common.table.actionsOf(name)}
      quick={{
        command: 'restore',
        label: t.menu.restoreNamed(name),
        glyph: 'restore',
      }}
    />
  );
}
