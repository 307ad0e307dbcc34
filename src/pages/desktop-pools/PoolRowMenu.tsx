import { Menu } from '@mantine/core';
import {
  IconCalendarTime,
  IconDeviceDesktop,
  IconExternalLink,
  IconLayoutSidebarRightExpand,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { tasksForPools } from '~/domain/desktop-pools/plan-task';
import { newTaskPath, poolPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem } from '~/ui/list/AnchoredMenu';

interface PoolRowMenuProps {
  row: SimpleDesktopPoolInfo;
  anchor: HTMLElement;
  onClose: () => void;
  onPanel: () => void;
}

/** What can be done with one pool. */
export function PoolRowMenu({ row, anchor, onClose, onPanel }: PoolRowMenuProps) {
  const t = useMessages('desktop-pools').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const name = poolName(row);
  const close = () => {
    onClose();
    anchor.focus();
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
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconCalendarTime size={16} aria-hidden />}
        onClick={() => void navigate(newTaskPath, { state: tasksForPools([{ id: row.id, name }]) })}
      >
        {t.planTask}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.name ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
    </AnchoredMenu>
  );
}
