import { Menu } from '@mantine/core';
import { IconCalendarTime, IconDeviceDesktop, IconExternalLink, IconUsers } from '@tabler/icons-react';
import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import type { ActionKind } from '~/domain/actions/engine/record';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { tasksForPools } from '~/domain/desktop-pools/plan-task';
import { newTaskPath, poolPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import {
  ActItem,
  CopyIdItem,
  CopyNameItem,
  GoItem,
  PanelItem,
  RowMenu,
  type RowMenuGiven,
} from '~/ui/list/RowMenu';
import { POOL_MENU } from './pool-menu';

interface PoolRowMenuProps extends RowMenuGiven<SimpleDesktopPoolInfo> {
  onPanel: () => void;
  onChoose: (kind: ActionKind) => void;
}

/** What can be done with one pool. */
export function PoolRowMenu({ row, onPanel, onChoose, ...given }: PoolRowMenuProps) {
  const t = useMessages('desktop-pools').menu;
  const words = useMessages('list').menu;
  const actions = useMessages('actions');
  const name = poolName(row);
  const items = (group: keyof typeof POOL_MENU, destroys = false) =>
    POOL_MENU[group].map(({ kind, icon, word }) => (
      <ActItem key={kind} destroys={destroys} icon={icon} label={word(actions)} run={() => onChoose(kind)} />
    ));
  return (
    <RowMenu name={name} {...given}>
      <PanelItem run={onPanel} />
      <GoItem icon={IconExternalLink} label={words.openPage} to={poolPath(row.id)} />
      <GoItem icon={IconDeviceDesktop} label={t.desktops} to={poolPath(row.id, 'desktops')} />
      <GoItem icon={IconUsers} label={t.users} to={poolPath(row.id, 'users')} />
      <Menu.Divider />
      {items('power')}
      <Menu.Divider />
      {items('rebuild')}
      <GoItem
        icon={IconCalendarTime}
        label={t.planTask}
        to={newTaskPath}
        state={tasksForPools([{ id: row.id, name }])}
      />
      <Menu.Divider />
      <CopyNameItem text={row.name} />
      <CopyIdItem text={row.id} />
      <Menu.Divider />
      {items('removal', true)}
    </RowMenu>
  );
}
