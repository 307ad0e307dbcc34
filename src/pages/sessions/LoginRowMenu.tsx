import { Menu } from '@mantine/core';
import { IconDeviceDesktop, IconDevices } from '@tabler/icons-react';
import type { LoginRecord } from '~/contract/connections';
import { desktopsWithPath, terminalsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { CopyItem, GoItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { loginList } from './logins-list';

/** What can be done from the row of one login. */
export function LoginRowMenu({ row, ...given }: RowMenuGiven<LoginRecord>) {
  const t = useMessages('sessions').menu;
  const { computer_name: desktop, terminal_mac: mac, user_name: user } = row;
  return (
    <RowMenu name={loginList.rowName(row)} {...given}>
      <GoItem
        icon={IconDeviceDesktop}
        label={t.desktop}
        disabled={!desktop}
        to={desktopsWithPath({ computer_name: desktop ?? '' })}
      />
      <GoItem
        icon={IconDevices}
        label={t.bindings}
        disabled={!mac}
        to={terminalsWithPath({ mac: mac ?? '' })}
      />
      <Menu.Divider />
      <CopyItem label={t.copyUser} text={user} />
      <CopyItem label={t.copyMac} text={mac} />
    </RowMenu>
  );
}
