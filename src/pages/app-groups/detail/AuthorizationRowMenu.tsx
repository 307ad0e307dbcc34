import { Menu } from '@mantine/core';
import { IconKeyOff } from '@tabler/icons-react';
import type { Authorization } from '~/contract/app-authorizations';
import { accountOfRow } from '~/domain/authorizations/authorization-row';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';

interface AuthorizationRowMenuProps {
  row: Authorization;
  anchor: HTMLElement;
  onClose: () => void;
  onRemove: () => void;
}

/** What can be done with one authorization. */
export function AuthorizationRowMenu({ row, anchor, onClose, onRemove }: AuthorizationRowMenuProps) {
  const t = useMessages('app-group').menu;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const { account } = accountOfRow(row);
  const close = () => {
    onClose();
    anchor.focus();
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(account)} anchor={anchor} onClose={close}>
      <CopyItem label={words.copyName} text={account} onDone={close} />
      <CopyItem label={t.copyAccountId} text={row.account_id ?? ''} onDone={close} />
      <Menu.Divider />
      <DestroyItem
        leftSection={<IconKeyOff size={16} aria-hidden />}
        onClick={() => {
          // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
          close();
          onRemove();
        }}
      >
        {t.remove}
      </DestroyItem>
    </AnchoredMenu>
  );
}
