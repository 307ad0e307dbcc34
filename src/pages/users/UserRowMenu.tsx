import { Menu } from '@mantine/core';
import {
  IconBan,
  IconDeviceDesktop,
  IconKey,
  IconLock,
  IconLockOpen,
  IconPassword,
  IconPencil,
  IconTrash,
  IconUserOff,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { User } from '~/contract/users';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import type { OpenUserDialog } from './UserDialogs';
import { userList } from './users-list';

type Choice = Exclude<OpenUserDialog['what'], 'create'>;

interface UserRowMenuProps {
  row: User;
  anchor: HTMLElement;
  onClose: () => void;
  onChoose: (what: Choice) => void;
}

/** What can be done from the row of one user. */
export function UserRowMenu({ row, anchor, onClose, onChoose }: UserRowMenuProps) {
  const t = useMessages('users').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const choose = (what: Choice) => () => {
    close();
    onChoose(what);
  };
  const item = (what: Choice, label: string, Icon: typeof IconLock) => (
    <Menu.Item leftSection={<Icon size={16} aria-hidden />} onClick={choose(what)}>
      {label}
    </Menu.Item>
  );
  return (
    <AnchoredMenu label={common.table.actionsOf(userList.rowName(row))} anchor={anchor} onClose={close}>
      {item('edit', t.edit, IconPencil)}
      {row.locked ? item('unlock-users', t.unlock, IconLockOpen) : item('lock-users', t.lock, IconLock)}
      {item('reset-passwords', t.resetPassword, IconKey)}
      {item('random-password', t.randomPassword, IconPassword)}
      {row.disabled !== true && item('disable-users', t.disable, IconBan)}
      {item('leave', t.leave, IconUserOff)}
      <Menu.Item
        leftSection={<IconDeviceDesktop size={16} aria-hidden />}
        disabled={!row.user_name}
        onClick={() => void navigate(desktopsWithPath({ user_name: row.user_name ?? '' }))}
      >
        {t.desktops}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.user_name ?? ''} onDone={close} />
      <CopyItem label={t.copyEmail} text={row.user_email ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
      <Menu.Divider />
      <DestroyItem leftSection={<IconTrash size={16} aria-hidden />} onClick={choose('delete-users')}>
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
