import { Menu } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { TerminalBinding } from '~/contract/terminals';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem } from '~/ui/list/AnchoredMenu';
import { bindingList } from './bindings-list';

/** What can be done from the row of one binding. */
export function BindingRowMenu(props: { row: TerminalBinding; anchor: HTMLElement; onClose: () => void }) {
  const { row, anchor, onClose } = props;
  const t = useMessages('terminals').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const navigate = useNavigate();
  const close = () => {
    onClose();
    anchor.focus();
  };
  const name = row.desktop_name ?? '';
  return (
    <AnchoredMenu label={common.table.actionsOf(bindingList.rowName(row))} anchor={anchor} onClose={close}>
      <Menu.Item
        leftSection={<IconDeviceDesktop size={16} aria-hidden />}
        disabled={name === ''}
        onClick={() => void navigate(desktopsWithPath({ computer_name: name }))}
      >
        {t.desktop}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={t.copyMac} text={row.mac ?? ''} onDone={close} />
      <CopyItem label={t.copyDesktop} text={name} onDone={close} />
      <CopyItem label={words.copyId} text={row.id} onDone={close} />
    </AnchoredMenu>
  );
}
