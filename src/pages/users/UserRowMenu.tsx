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
import type { User } from '~/contract/users';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import {
  ActItem,
  CopyIdItem,
  CopyItem,
  CopyNameItem,
  GoItem,
  RowMenu,
  type RowMenuGiven,
} from '~/ui/list/RowMenu';
import type { OpenUserDialog } from './UserDialogs';
import { userList } from './users-list';

type Choice = Exclude<OpenUserDialog['what'], 'create'>;

interface UserRowMenuProps extends RowMenuGiven<User> {
  onChoose: (what: Choice) => void;
}

/** What can be done from the row of one user. */
export function UserRowMenu({ row, onChoose, ...given }: UserRowMenuProps) {
  const t = useMessages('users').menu;
  const item = (what: Choice, label: string, icon: typeof IconLock) => (
    <ActItem icon={icon} label={label} run={() => onChoose(what)} />
  );
  return (
    <RowMenu name={userList.rowName(row)} {...given}>
      {item('edit', t.edit, IconPencil)}
      {row.locked ? item('unlock-users', t.unlock, IconLockOpen) : item('lock-users', t.lock, IconLock)}
      {item('reset-passwords', t.resetPassword, IconKey)}
      {item('random-password', t.randomPassword, IconPassword)}
      {row.disabled !== true && item('disable-users', t.disable, IconBan)}
      {item('leave', t.leave, IconUserOff)}
      <GoItem
        icon={IconDeviceDesktop}
        label={t.desktops}
        disabled={!row.user_name}
        to={desktopsWithPath({ user_name: row.user_name ?? '' })}
      />
      <Menu.Divider />
      <CopyNameItem text={row.user_name} />
      <CopyItem label={t.copyEmail} text={row.user_email} />
      <CopyIdItem text={row.id} />
      <Menu.Divider />
      <ActItem destroys icon={IconTrash} label={t.delete} run={() => onChoose('delete-users')} />
    </RowMenu>
  );
}
