import { Menu } from '@mantine/core';
import { IconDeviceDesktop, IconRestore, IconTrash } from '@tabler/icons-react';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { snapshotName } from '~/domain/snapshots/snapshot-row';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';

interface SnapshotRowMenuProps {
  row: DesktopSnapshot;
  anchor: HTMLElement;
  onClose: () => void;
  onAction: (action: 'restore-snapshots' | 'delete-snapshots') => void;
  onOpenDesktop: () => void;
}

/** What can be done with one snapshot. */
export function SnapshotRowMenu({ row, anchor, onClose, onAction, onOpenDesktop }: SnapshotRowMenuProps) {
  const t = useMessages('snapshots').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const begin = (action: 'restore-snapshots' | 'delete-snapshots') => {
    close();
    onAction(action);
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(snapshotName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconRestore size={16} aria-hidden />}
        onClick={() => begin('restore-snapshots')}
      >
        {t.restore}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconDeviceDesktop size={16} aria-hidden />}
        disabled={!row.desktop_id}
        onClick={onOpenDesktop}
      >
        {t.openDesktop}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={snapshotName(row)} onDone={close} />
      <CopyItem label={words.copyId} text={row.snapshot_id} onDone={close} />
      <Menu.Divider />
      <DestroyItem
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => begin('delete-snapshots')}
      >
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
