import { Menu } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { UserGroupInfo } from '~/contract/user-groups';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyNameItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { userGroupList } from './user-groups-list';

interface GroupRowMenuProps extends RowMenuGiven<UserGroupInfo> {
  onChoose: (what: 'edit' | 'delete') => void;
}

/** What can be done from the row of one user group. */
export function GroupRowMenu({ row, onChoose, ...given }: GroupRowMenuProps) {
  const t = useMessages('user-groups').menu;
  return (
    <RowMenu name={userGroupList.rowName(row)} {...given}>
      <ActItem icon={IconPencil} label={t.edit} run={() => onChoose('edit')} />
      <Menu.Divider />
      <CopyNameItem text={row.name} />
      <CopyIdItem text={row.id} />
      <Menu.Divider />
      <ActItem destroys icon={IconTrash} label={t.delete} run={() => onChoose('delete')} />
    </RowMenu>
  );
}
