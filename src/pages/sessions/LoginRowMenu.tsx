import { Menu } from '@mantine/core';
import { IconDeviceDesktop, IconDevices } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { LoginRecord } from '~/contract/connections';
import { desktopsWithPath, terminalsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem } from '~/ui/list/AnchoredMenu';
import { loginList } from './logins-list';

/** What can be done from the row of one login. */
export function LoginRowMenu(props: { row: LoginRecord; anchor: HTMLElement; onClose: () => void }) {
  const { row, anchor, onClose } = props;
  const t = useMessages('sessions').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  const { computer_name: desktop, terminal_mac: mac } = row;
  return (
    <AnchoredMenu label={common.table.actionsOf(loginList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconDeviceDesktop size={16} aria-hidden />}
        disabled={!desktop}
        onClick={() => void navigate(desktopsWithPath({ computer_name: desktop ?? '' }))}
      >
        {t.desktop}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconDevices size={16} aria-hidden />}
        disabled={!mac}
        onClick={() => void navigate(terminalsWithPath({ mac: mac ?? '' }))}
      >
        {t.bindings}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={t.copyUser} text={row.user_name ?? ''} onDone={close} />
      <CopyItem label={t.copyMac} text={mac ?? ''} onDone={close} />
    </AnchoredMenu>
  );
}
