import { Menu } from '@mantine/core';
import { IconCopyPlus, IconPencil, IconToggleLeft, IconToggleRight, IconTrash } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { duplicateTaskPath, editTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { taskName } from './read-tasks';

interface TaskRowMenuProps {
  row: ScheduledTask;
  anchor: HTMLElement;
  onClose: () => void;
  onSwitch: () => void;
  onDelete: () => void;
}

/** What can be done with one task. */
export function TaskRowMenu({ row, anchor, onClose, onSwitch, onDelete }: TaskRowMenuProps) {
  const t = useMessages('scheduled-tasks').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const begin = (begun: () => void) => () => {
    close();
    begun();
  };
  const on = row.enable !== false;
  const SwitchIcon = on ? IconToggleLeft : IconToggleRight;
  return (
    <AnchoredMenu label={common.table.actionsOf(taskName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => void navigate(editTaskPath(row.id))}
      >
        {t.edit}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCopyPlus size={16} aria-hidden />}
        onClick={() => void navigate(duplicateTaskPath(row.id))}
      >
        {t.duplicate}
      </Menu.Item>
      <Menu.Item leftSection={<SwitchIcon size={16} aria-hidden />} onClick={begin(onSwitch)}>
        {on ? t.disable : t.enable}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={taskName(row)} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
      <Menu.Divider />
      <DestroyItem leftSection={<IconTrash size={16} aria-hidden />} onClick={begin(onDelete)}>
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
