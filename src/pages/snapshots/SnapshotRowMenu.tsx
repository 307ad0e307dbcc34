import { Menu } from '@mantine/core';
import { IconDeviceDesktop, IconRestore, IconTrash } from '@tabler/icons-react';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { snapshotName } from '~/domain/snapshots/snapshot-row';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyNameItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';

interface SnapshotRowMenuProps extends RowMenuGiven<DesktopSnapshot> {
  onAction: (action: 'restore-snapshots' | 'delete-snapshots') => void;
  onOpenDesktop: () => void;
}

/** What can be done with one snapshot. */
export function SnapshotRowMenu({ row, onAction, onOpenDesktop, ...given }: SnapshotRowMenuProps) {
  const t = useMessages('snapshots').menu;
  return (
    <RowMenu name={snapshotName(row)} {...given}>
      <ActItem icon={IconRestore} label={t.restore} run={() => onAction('restore-snapshots')} />
      <ActItem
        icon={IconDeviceDesktop}
        label={t.openDesktop}
        disabled={!row.desktop_id}
        run={onOpenDesktop}
      />
      <Menu.Divider />
      <CopyNameItem text={snapshotName(row)} />
      <CopyIdItem text={row.snapshot_id} />
      <Menu.Divider />
      <ActItem destroys icon={IconTrash} label={t.delete} run={() => onAction('delete-snapshots')} />
    </RowMenu>
  );
}
