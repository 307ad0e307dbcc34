import { Menu } from '@mantine/core';
import { IconCopy, IconDeviceDesktop, IconRestore, IconTrash } from '@tabler/icons-react';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { snapshotName } from '~/domain/snapshots/snapshot-row';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/copy-text';
import { AnchoredMenu, DestroyItem } from '~/ui/list/AnchoredMenu';
import { toast } from '~/ui/toast';

interface RowMenuProps {
  row: DesktopSnapshot;
  anchor: HTMLElement;
  onClose: () => void;
  onAct: (kind: 'restore-snapshots' | 'delete-snapshots') => void;
  onOpenDesktop: () => void;
}

/** What can be done with one snapshot. */
export function RowMenu({ row, anchor, onClose, onAct, onOpenDesktop }: RowMenuProps) {
  const t = useMessages('snapshots').menu;
  const common = useMessages('common');
  const close = () => {
    onClose();
    anchor.focus();
  };
  const copy = async (text: string) => {
    close();
    if (await copyText(text)) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const act = (kind: 'restore-snapshots' | 'delete-snapshots') => {
    anchor.focus();
    onAct(kind);
  };
  const copyIcon = <IconCopy size={16} aria-hidden />;
  return (
    <AnchoredMenu label={common.table.actionsOf(snapshotName(row))} anchor={anchor} onClose={close}>
      <Menu.Item leftSection={<IconRestore size={16} aria-hidden />} onClick={() => act('restore-snapshots')}>
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
      <Menu.Item leftSection={copyIcon} onClick={() => void copy(snapshotName(row))}>
        {t.copyName}
      </Menu.Item>
      <Menu.Item leftSection={copyIcon} onClick={() => void copy(row.snapshot_id)}>
        {t.copyId}
      </Menu.Item>
      <Menu.Divider />
      <DestroyItem leftSection={<IconTrash size={16} aria-hidden />} onClick={() => act('delete-snapshots')}>
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
