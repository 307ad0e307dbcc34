import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import type { ActionItem } from '~/domain/actions/engine/record';
import { desktopPath } from '~/domain/paths';
import { snapshotItem } from '~/domain/snapshots/snapshot-row';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { snapshotColumns, type SnapshotCommand } from './SnapshotColumns';
import { snapshotList } from './snapshots-list';

const RestoreToTimeDialog = lazy(async () => ({
  default: (await import('~/domain/actions/restore-to-time/RestoreToTimeDialog')).RestoreToTimeDialog,
}));
const SnapshotRowMenu = lazy(async () => ({ default: (await import('./SnapshotRowMenu')).SnapshotRowMenu }));

const NO_DESKTOPS: readonly ActionItem[] = [];
const RESTORE: QuickCommand<CellWords> = {
  command: 'restore' satisfies SnapshotCommand,
  glyph: 'restore',
  label: (name, { list }) => list.menu.restoreOf(name),
};

type Open = { action: 'restore-snapshots' | 'delete-snapshots'; row: DesktopSnapshot } | 'restore-to-time';

/** Every snapshot of the project, found by any filter of the service. */
export function SnapshotsPage() {
  const t = useMessages('snapshots');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const openDesktop = ({ desktop_id }: DesktopSnapshot) => {
    if (desktop_id) void navigate(desktopPath(desktop_id));
  };
  const commands: Record<SnapshotCommand, (row: DesktopSnapshot) => void> = {
    desktop: openDesktop,
    restore: (row) => setOpen({ action: 'restore-snapshots', row }),
  };

  return (
    <>
      <ListPage
        list={snapshotList}
        t={t}
        useWords={useCellWords}
        columns={snapshotColumns}
        headerActions={
          <Button size="xs" onClick={() => setOpen('restore-to-time')}>
            {t.restore.title}
          </Button>
        }
        onOpen={openDesktop}
        commands={commands}
        quick={RESTORE}
        menu={({ row, anchor, onClose }) => (
          <SnapshotRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onAction={(action) => setOpen({ action, row })}
            onOpenDesktop={() => openDesktop(row)}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar
              {...part}
              {...bar}
              selection={selection}
              offered={['restore-snapshots', 'delete-snapshots']}
            />
          ),
        })}
      />
      {open === 'restore-to-time' && (
        <Suspense fallback={null}>
          <RestoreToTimeDialog items={NO_DESKTOPS} onClose={close} />
        </Suspense>
      )}
      {open !== null && open !== 'restore-to-time' && (
        <ActionDialogHost
          kind={open.action}
          items={[snapshotItem(open.row)]}
          onClose={close}
          onLaunched={
            open.action === 'delete-snapshots'
              ? () => selection.toggle(open.row.snapshot_id, false)
              : undefined
          }
        />
      )}
    </>
  );
}
