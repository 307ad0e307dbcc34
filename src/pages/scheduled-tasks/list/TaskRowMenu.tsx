import { Menu } from '@mantine/core';
import { IconCopyPlus, IconPencil, IconToggleLeft, IconToggleRight, IconTrash } from '@tabler/icons-react';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { duplicateTaskPath, editTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyNameItem, GoItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { taskName } from './read-tasks';

interface TaskRowMenuProps extends RowMenuGiven<ScheduledTask> {
  onSwitch: () => void;
  onDelete: () => void;
}

/** What can be done with one task. */
export function TaskRowMenu({ row, onSwitch, onDelete, ...given }: TaskRowMenuProps) {
  const t = useMessages('scheduled-tasks').menu;
  const on = row.enable !== false;
  return (
    <RowMenu name={taskName(row)} {...given}>
      <GoItem icon={IconPencil} label={t.edit} to={editTaskPath(row.id)} />
      <GoItem icon={IconCopyPlus} label={t.duplicate} to={duplicateTaskPath(row.id)} />
      <ActItem
        icon={on ? IconToggleLeft : IconToggleRight}
        label={on ? t.disable : t.enable}
        run={onSwitch}
      />
      <Menu.Divider />
      <CopyNameItem text={taskName(row)} />
      <CopyIdItem text={row.id} />
      <Menu.Divider />
      <ActItem destroys icon={IconTrash} label={t.delete} run={onDelete} />
    </RowMenu>
  );
}
