import { Menu } from '@mantine/core';
import { IconFileCode, IconListDetails } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { ScriptTaskInfo } from '~/contract/script-runs';
import { scriptPath, scriptRunPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem } from '~/ui/list/AnchoredMenu';
import { scriptRunList } from './runs-list';

/** What can be done from the row of one run. */
export function RunRowMenu(props: { row: ScriptTaskInfo; anchor: HTMLElement; onClose: () => void }) {
  const { row, anchor, onClose } = props;
  const t = useMessages('script-runs').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  const script = row.task_scripts?.[0]?.id;
  return (
    <AnchoredMenu label={common.table.actionsOf(scriptRunList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconListDetails size={16} aria-hidden />}
        onClick={() => void navigate(scriptRunPath(row.id))}
      >
        {t.open}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFileCode size={16} aria-hidden />}
        disabled={!script}
        onClick={() => void navigate(scriptPath(script ?? ''))}
      >
        {t.script}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
    </AnchoredMenu>
  );
}
