import { Menu } from '@mantine/core';
import {
  IconCopy,
  IconCopyPlus,
  IconPencil,
  IconToggleLeft,
  IconToggleRight,
  IconTrash,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { duplicatePath, editPath } from '~/pages/scheduled-tasks/task-path';
import { copyText } from '~/ui/copy-text';
import { AnchoredMenu, DestroyItem } from '~/ui/list/AnchoredMenu';
import { toast } from '~/ui/toast';
import { taskName } from './TaskColumns';

interface RowMenuProps {
  row: ScheduledTask;
  anchor: HTMLElement;
  onClose: () => void;
  onSwitch: (enable: boolean) => void;
  onDelete: () => void;
}

/** What can be done with one task. */
export function RowMenu({ row, anchor, onClose, onSwitch, onDelete }: RowMenuProps) {
  const t = useMessages('scheduled-tasks').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  const copy = async (text: string) => {
    close();
    if (await copyText(text)) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  const on = row.enable !== false;
  const SwitchIcon = on ? IconToggleLeft : IconToggleRight;
  const copyIcon = <IconCopy size={16} aria-hidden />;
  return (
    <AnchoredMenu label={common.table.actionsOf(taskName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => void navigate(editPath(row.id))}
      >
        {t.edit}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCopyPlus size={16} aria-hidden />}
        onClick={() => void navigate(duplicatePath(row.id))}
      >
        {t.duplicate}
      </Menu.Item>
      <Menu.Item
        leftSection={<SwitchIcon size={16} aria-hidden />}
        onClick={() => {
          close();
          onSwitch(!on);
        }}
      >
        {on ? t.disable : t.enable}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={copyIcon} onClick={() => void copy(taskName(row))}>
        {t.copyName}
      </Menu.Item>
      <Menu.Item leftSection={copyIcon} onClick={() => void copy(row.id)}>
        {t.copyId}
      </Menu.Item>
      <Menu.Divider />
      <DestroyItem
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => {
          // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
          anchor.focus();
          onDelete();
        }}
      >
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
