import { Menu } from '@mantine/core';
import { IconDeviceDesktop, IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { TerminalBinding } from '~/contract/terminals';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { bindingList } from './bindings-list';

interface BindingRowMenuProps {
  row: TerminalBinding;
  anchor: HTMLElement;
  onClose: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** What can be done from the row of one binding. */
export function BindingRowMenu({ row, anchor, onClose, onEdit, onDelete }: BindingRowMenuProps) {
  const t = useMessages('terminals').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const after = (open: () => void) => () => {
    close();
    open();
  };
  const name = row.desktop_name ?? '';
  return (
    <AnchoredMenu label={common.table.actionsOf(bindingList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={after(onEdit)}>
        {t.edit}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconDeviceDesktop size={16} aria-hidden />}
        disabled={name === ''}
        onClick={() => void navigate(desktopsWithPath({ computer_name: name }))}
      >
        {t.desktop}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={t.copyMac} text={row.mac ?? ''} onDone={close} />
      <CopyItem label={t.copyDesktop} text={name} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
      <Menu.Divider />
      <DestroyItem leftSection={<IconTrash size={16} aria-hidden />} onClick={after(onDelete)}>
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
