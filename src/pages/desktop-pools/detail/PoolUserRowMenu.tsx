import { Menu } from '@mantine/core';
import { IconShieldCog, IconUserMinus } from '@tabler/icons-react';
import type { PoolUser } from '~/contract/pool-users';
import type { PoolUserKind } from '~/domain/actions/pool-users/pool-user';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyNameItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { poolUserName } from './pool-users-list';

interface PoolUserRowMenuProps extends RowMenuGiven<PoolUser> {
  onChoose: (kind: PoolUserKind) => void;
}

/** What can be done with one user or group of a pool. */
export function PoolUserRowMenu({ row, onChoose, ...given }: PoolUserRowMenuProps) {
  const t = useMessages('actions').kinds;
  return (
    <RowMenu name={poolUserName(row)} {...given}>
      <ActItem
        icon={IconShieldCog}
        label={t['change-pool-users']?.verb}
        run={() => onChoose('change-pool-users')}
      />
      <Menu.Divider />
      <CopyNameItem text={row.object_name} />
      <CopyIdItem text={row.object_id} />
      <Menu.Divider />
      <ActItem
        destroys
        icon={IconUserMinus}
        label={t['remove-pool-users']?.verb}
        run={() => onChoose('remove-pool-users')}
      />
    </RowMenu>
  );
}
