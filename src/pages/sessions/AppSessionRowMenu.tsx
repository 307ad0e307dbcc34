import { Menu } from '@mantine/core';
import { IconList, IconLogout } from '@tabler/icons-react';
import type { SessionInfo } from '~/contract/app-sessions';
import { isLive } from '~/domain/app-sessions/session-state';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem } from '~/ui/list/AnchoredMenu';
import { appSessionList } from './app-sessions-list';

interface AppSessionRowMenuProps {
  row: SessionInfo;
  anchor: HTMLElement;
  onClose: () => void;
  onPerson: () => void;
  onLogoff: () => void;
}

/** What can be done from the row of one app session. */
export function AppSessionRowMenu({ row, anchor, onClose, onPerson, onLogoff }: AppSessionRowMenuProps) {
  const t = useMessages('sessions').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const close = () => {
    onClose();
    anchor.focus();
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(appSessionList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconList size={16} aria-hidden />}
        disabled={!row.login_user}
        onClick={() => {
          close();
          onPerson();
        }}
      >
        {t.person}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconLogout size={16} aria-hidden />}
        disabled={!isLive(row)}
        onClick={() => {
          close();
          onLogoff();
        }}
      >
        {isLive(row) ? t.logoff : t.ended}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={t.copyUser} text={row.login_user ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
    </AnchoredMenu>
  );
}
