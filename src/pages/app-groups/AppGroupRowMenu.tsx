import { Menu } from '@mantine/core';
import { IconApps, IconKey, IconPencil, IconTrash, IconUsers } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { AppGroup } from '~/contract/app-groups';
import { appGroupPath, authorizeForPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { appGroupList } from './app-groups-list';

interface AppGroupRowMenuProps {
  row: AppGroup;
  anchor: HTMLElement;
  onClose: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** What can be done with one app group. */
export function AppGroupRowMenu({ row, anchor, onClose, onEdit, onDelete }: AppGroupRowMenuProps) {
  const page = useMessages('app-groups');
  const t = page.menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const begin = (open: () => void) => () => {
    close();
    open();
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(appGroupList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconUsers size={16} aria-hidden />}
        onClick={() => void navigate(appGroupPath(row.id, 'authorizations'))}
      >
        {t.authorizations}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconApps size={16} aria-hidden />}
        onClick={() => void navigate(appGroupPath(row.id, 'apps'))}
      >
        {t.apps}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconKey size={16} aria-hidden />}
        onClick={() => void navigate(authorizeForPath([row.id]))}
      >
        {page.authorize}
      </Menu.Item>
      <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={begin(onEdit)}>
        {t.edit}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.name ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
      <Menu.Divider />
      <DestroyItem leftSection={<IconTrash size={16} aria-hidden />} onClick={begin(onDelete)}>
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
