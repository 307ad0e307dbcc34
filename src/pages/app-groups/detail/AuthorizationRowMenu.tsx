import { Menu } from '@mantine/core';
import { IconKeyOff } from '@tabler/icons-react';
import type { Authorization } from '~/contract/app-authorizations';
import { accountOfRow } from '~/domain/authorizations/authorization-row';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyItem, CopyNameItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';

interface AuthorizationRowMenuProps extends RowMenuGiven<Authorization> {
  onRemove: () => void;
}

/** What can be done with one authorization. */
export function AuthorizationRowMenu({ row, onRemove, ...given }: AuthorizationRowMenuProps) {
  const t = useMessages('app-group').menu;
  const { account } = accountOfRow(row);
  return (
    <RowMenu name={account} {...given}>
      <CopyNameItem text={account} />
      <CopyItem label={t.copyAccountId} text={row.account_id} />
      <Menu.Divider />
      <ActItem destroys icon={IconKeyOff} label={t.remove} run={onRemove} />
    </RowMenu>
  );
}
