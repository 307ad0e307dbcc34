import { Menu } from '@mantine/core';
import { IconFileCode, IconListDetails } from '@tabler/icons-react';
import type { ScriptTaskInfo } from '~/contract/script-runs';
import { scriptPath, scriptRunPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { CopyIdItem, GoItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { scriptRunList } from './runs-list';

/** What can be done from the row of one run. */
export function RunRowMenu({ row, ...given }: RowMenuGiven<ScriptTaskInfo>) {
  const t = useMessages('script-runs').menu;
  const script = row.task_scripts?.[0]?.id;
  return (
    <RowMenu name={scriptRunList.rowName(row)} {...given}>
      <GoItem icon={IconListDetails} label={t.open} to={scriptRunPath(row.id)} />
      <GoItem icon={IconFileCode} label={t.script} disabled={!script} to={scriptPath(script ?? '')} />
      <Menu.Divider />
      <CopyIdItem text={row.id} />
    </RowMenu>
  );
}
