import { Menu } from '@mantine/core';
import { IconDeviceDesktop, IconPencil, IconTrash } from '@tabler/icons-react';
import type { TerminalBinding } from '~/contract/terminals';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyItem, GoItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { bindingList } from './bindings-list';

interface BindingRowMenuProps extends RowMenuGiven<TerminalBinding> {
  onEdit: () => void;
  onDelete: () => void;
}

/** What can be done from the row of one binding. */
export function BindingRowMenu({ row, onEdit, onDelete, ...given }: BindingRowMenuProps) {
  const t = useMessages('terminals').menu;
  const name = row.desktop_name ?? '';
  return (
    <RowMenu name={bindingList.rowName(row)} {...given}>
      <ActItem icon={IconPencil} label={t.edit} run={onEdit} />
      <GoItem
        icon={IconDeviceDesktop}
        label={t.desktop}
        disabled={name === ''}
        to={desktopsWithPath({ computer_name: name })}
      />
      <Menu.Divider />
      <CopyItem label={t.copyMac} text={row.mac} />
      <CopyItem label={t.copyDesktop} text={name} />
      <CopyIdItem text={row.id} />
      <Menu.Divider />
      <ActItem destroys icon={IconTrash} label={t.delete} run={onDelete} />
    </RowMenu>
  );
}
