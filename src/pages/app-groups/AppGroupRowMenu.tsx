import { Menu } from '@mantine/core';
import { IconApps, IconKey, IconPencil, IconTrash, IconUsers } from '@tabler/icons-react';
import type { AppGroup } from '~/contract/app-groups';
import { appGroupPath, authorizeForPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyNameItem, GoItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { appGroupList } from './app-groups-list';

interface AppGroupRowMenuProps extends RowMenuGiven<AppGroup> {
  onEdit: () => void;
  onDelete: () => void;
}

/** What can be done from the row of one app group. */
export function AppGroupRowMenu({ row, onEdit, onDelete, ...given }: AppGroupRowMenuProps) {
  const { menu: t, authorize } = useMessages('app-groups');
  return (
    <RowMenu name={appGroupList.rowName(row)} {...given}>
      <GoItem icon={IconUsers} label={t.authorizations} to={appGroupPath(row.id, 'authorizations')} />
      <GoItem icon={IconApps} label={t.apps} to={appGroupPath(row.id, 'apps')} />
      <GoItem icon={IconKey} label={authorize} to={authorizeForPath([row.id])} />
      <ActItem icon={IconPencil} label={t.edit} run={onEdit} />
      <Menu.Divider />
      <CopyNameItem text={row.name} />
      <CopyIdItem text={row.id} />
      <Menu.Divider />
      <ActItem destroys icon={IconTrash} label={t.delete} run={onDelete} />
    </RowMenu>
  );
}
