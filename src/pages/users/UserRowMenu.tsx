import { Menu } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { User } from '~/contract/users';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem } from '~/ui/list/AnchoredMenu';
import { userList } from './users-list';

/** What can be done from the row of one user. */
export function UserRowMenu(props: { row: User; anchor: HTMLElement; onClose: () => void }) {
  const { row, anchor, onClose } = props;
  const t = useMessages('users').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(userList.rowName(row))} anchor={anchor} onClose={close}>
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
    </AnchoredMenu>
  );
}
