import { Menu } from '@mantine/core';
import {
  IconCalendarTime,
  IconDeviceDesktop,
  IconExternalLink,
  IconLayoutSidebarRightExpand,
  IconUsers,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import type { ActionKind } from '~/domain/actions/engine/record';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { tasksForPools } from '~/domain/desktop-pools/plan-task';
import { newTaskPath, poolPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { POOL_MENU } from './pool-menu';

interface PoolRowMenuProps {
  row: SimpleDesktopPoolInfo;
  anchor: HTMLElement;
  onClose: () => void;
  onPanel: () => void;
  onChoose: (kind: ActionKind) => void;
}

/** What can be done with one pool. */
export function PoolRowMenu({ row, anchor, onClose, onPanel, onChoose }: PoolRowMenuProps) {
  const t = useMessages('desktop-pools').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const actions = useMessages('actions');
  const navigate = useNavigate();
  const name = poolName(row);
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const choose = (kind: ActionKind) => () => {
    close();
    onChoose(kind);
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(name)} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconLayoutSidebarRightExpand size={16} aria-hidden />}
        onClick={() => {
          onClose();
          onPanel();
        }}
      >
        {words.openPanel}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconExternalLink size={16} aria-hidden />}
        onClick={() => void navigate(poolPath(row.id))}
      >
        {words.openPage}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconDeviceDesktop size={16} aria-hidden />}
        onClick={() => void navigate(poolPath(row.id, 'desktops'))}
      >
        {t.desktops}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconUsers size={16} aria-hidden />}
        onClick={() => void navigate(poolPath(row.id, 'users'))}
      >
        {t.users}
      </Menu.Item>
      <Menu.Divider />
      {POOL_MENU.power.map(({ kind, icon: Icon, word }) => (
        <Menu.Item key={kind} leftSection={<Icon size={16} aria-hidden />} onClick={choose(kind)}>
          {word(actions)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      {POOL_MENU.rebuild.map(({ kind, icon: Icon, word }) => (
        <Menu.Item key={kind} leftSection={<Icon size={16} aria-hidden />} onClick={choose(kind)}>
          {word(actions)}
        </Menu.Item>
      ))}
      <Menu.Item
        leftSection={<IconCalendarTime size={16} aria-hidden />}
        onClick={() => void navigate(newTaskPath, { state: tasksForPools([{ id: row.id, name }]) })}
      >
        {t.planTask}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.name ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
      <Menu.Divider />
      {POOL_MENU.removal.map(({ kind, icon: Icon, word }) => (
        <DestroyItem key={kind} leftSection={<Icon size={16} aria-hidden />} onClick={choose(kind)}>
          {word(actions)}
        </DestroyItem>
      ))}
    </AnchoredMenu>
  );
}
