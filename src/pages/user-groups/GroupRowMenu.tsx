import { Menu } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { UserGroupInfo } from '~/contract/user-groups';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { userGroupList } from './user-groups-list';

interface GroupRowMenuProps {
  row: UserGroupInfo;
  anchor: HTMLElement;
  onClose: () => void;
  onChoose: (what: 'edit' | 'delete') => void;
}

/** What can be done from the row of one user group. */
export function GroupRowMenu({ row, anchor, onClose, onChoose }: GroupRowMenuProps) {
  const t = useMessages('user-groups').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const choose = (what: 'edit' | 'delete') => () => {
    close();
    onChoose(what);
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(userGroupList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={choose('edit')}>
        {t.edit}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.name ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
      <Menu.Divider />
      <DestroyItem leftSection={<IconTrash size={16} aria-hidden />} onClick={choose('delete')}>
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
