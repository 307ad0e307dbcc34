import { Menu } from '@mantine/core';
import { IconCopy, IconPencil, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { ScriptSimpleInfo } from '~/contract/scripts';
import { duplicateScriptPath, scriptPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { scriptList } from './scripts-list';

interface ScriptRowMenuProps {
  row: ScriptSimpleInfo;
  anchor: HTMLElement;
  onClose: () => void;
  onRun: () => void;
  onDelete: () => void;
}

/** What can be done with one script. */
export function ScriptRowMenu({ row, anchor, onClose, onRun, onDelete }: ScriptRowMenuProps) {
  const t = useMessages('scripts').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(scriptList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        onClick={() => {
          close();
          onRun();
        }}
      >
        {t.run}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => void navigate(scriptPath(row.id))}
      >
        {t.edit}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void navigate(duplicateScriptPath(row.id))}
      >
        {t.duplicate}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.name ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
      <Menu.Divider />
      <DestroyItem
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => {
          // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
          close();
          onDelete();
        }}
      >
        {t.delete}
      </DestroyItem>
    </AnchoredMenu>
  );
}
