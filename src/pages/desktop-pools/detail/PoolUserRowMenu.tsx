import { Menu } from '@mantine/core';
import { IconShieldCog, IconUserMinus } from '@tabler/icons-react';
import type { PoolUser } from '~/contract/pool-users';
import type { PoolUserKind } from '~/domain/actions/pool-users/pool-user';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { poolUserName } from './pool-users-list';

interface PoolUserRowMenuProps {
  row: PoolUser;
  anchor: HTMLElement;
  onClose: () => void;
  onChoose: (kind: PoolUserKind) => void;
}

/** What can be done with one user or group of a pool. */
export function PoolUserRowMenu({ row, anchor, onClose, onChoose }: PoolUserRowMenuProps) {
  const t = useMessages('actions').kinds;
  const words = useMessages('list').menu;
  const common = useMessages('common');
  const close = () => {
    onClose();
    anchor.focus();
  };
  // The dialog gives the focus back to where it was, which must not be an item of a menu that is gone.
  const choose = (kind: PoolUserKind) => () => {
    close();
    onChoose(kind);
  };
  return (
    <AnchoredMenu label={common.table.actionsOf(poolUserName(row))} anchor={anchor} onClose={close}>
      <Menu.Item leftSection={<IconShieldCog size={16} aria-hidden />} onClick={choose('change-pool-users')}>
        {t['change-pool-users']?.verb}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={row.object_name ?? ''} onDone={close} />
      <CopyItem label={words.copyId} text={row.object_id} onDone={close} />
      <Menu.Divider />
      <DestroyItem
        leftSection={<IconUserMinus size={16} aria-hidden />}
        onClick={choose('remove-pool-users')}
      >
        {t['remove-pool-users']?.verb}
      </DestroyItem>
    </AnchoredMenu>
  );
}
