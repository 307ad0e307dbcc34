import { Menu } from '@mantine/core';
import { IconCopy, IconPencil, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import type { ScriptSimpleInfo } from '~/contract/scripts';
import { duplicateScriptPath, scriptPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyNameItem, GoItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { scriptList } from './scripts-list';

interface ScriptRowMenuProps extends RowMenuGiven<ScriptSimpleInfo> {
  onRun: () => void;
  onDelete: () => void;
}

/** What can be done with one script. */
export function ScriptRowMenu({ row, onRun, onDelete, ...given }: ScriptRowMenuProps) {
  const t = useMessages('scripts').menu;
  return (
    <RowMenu name={scriptList.rowName(row)} {...given}>
      <ActItem icon={IconPlayerPlay} label={t.run} run={onRun} />
      <GoItem icon={IconPencil} label={t.edit} to={scriptPath(row.id)} />
      <GoItem icon={IconCopy} label={t.duplicate} to={duplicateScriptPath(row.id)} />
      <Menu.Divider />
      <CopyNameItem text={row.name} />
      <CopyIdItem text={row.id} />
      <Menu.Divider />
      <ActItem destroys icon={IconTrash} label={t.delete} run={onDelete} />
    </RowMenu>
  );
}
