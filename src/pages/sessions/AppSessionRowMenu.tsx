import { Menu } from '@mantine/core';
import { IconList, IconLogout } from '@tabler/icons-react';
import type { SessionInfo } from '~/contract/app-sessions';
import { isLive } from '~/domain/app-sessions/session-state';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { appSessionList } from './app-sessions-list';

interface AppSessionRowMenuProps extends RowMenuGiven<SessionInfo> {
  onPerson: () => void;
  onLogoff: () => void;
}

/** What can be done from the row of one app session. */
export function AppSessionRowMenu({ row, onPerson, onLogoff, ...given }: AppSessionRowMenuProps) {
  const t = useMessages('sessions').menu;
  return (
    <RowMenu name={appSessionList.rowName(row)} {...given}>
      <ActItem icon={IconList} label={t.person} disabled={!row.login_user} run={onPerson} />
      <ActItem
        icon={IconLogout}
        label={isLive(row) ? t.logoff : t.ended}
        disabled={!isLive(row)}
        run={onLogoff}
      />
      <Menu.Divider />
      <CopyItem label={t.copyUser} text={row.login_user} />
      <CopyIdItem text={row.id} />
    </RowMenu>
  );
}
