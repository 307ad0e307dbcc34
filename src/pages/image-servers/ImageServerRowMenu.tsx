import { Menu } from '@mantine/core';
import { IconLayoutSidebarRightExpand, IconPencil } from '@tabler/icons-react';
import type { ImageServer } from '~/contract/image-servers';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem } from '~/ui/list/AnchoredMenu';
import { imageServerName } from './image-servers-list';

interface ImageServerRowMenuProps {
  row: ImageServer;
  anchor: HTMLElement;
  onClose: () => void;
  onPanel: () => void;
  onEdit: () => void;
}

/** What can be done with one image server. */
export function ImageServerRowMenu({ row, anchor, onClose, onPanel, onEdit }: ImageServerRowMenuProps) {
  const t = useMessages('image-servers');
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const close = () => {
    onClose();
    anchor.focus();
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(imageServerName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconLayoutSidebarRightExpand size={16} aria-hidden />}
        onClick={() => {
          onClose();
          onPanel();
        }}
      >
        {words.openPanel}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => {
          // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
          close();
          onEdit();
        }}
      >
        {t.edit}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.name ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
    </AnchoredMenu>
  );
}
