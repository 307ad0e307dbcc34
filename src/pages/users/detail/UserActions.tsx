import {
  IconBan,
  IconKey,
  IconLock,
  IconLockOpen,
  IconPassword,
  IconPencil,
  IconTrash,
  IconUserOff,
} from '@tabler/icons-react';
import type { UserDetail } from '~/contract/users';
import { useMessages } from '~/i18n/I18n';
import type { OpenUserDialog } from '~/pages/users/UserDialogs';
import { MenuButton, type MenuItem } from '~/ui/layout/MenuButton';
import { ToolButton } from '~/ui/layout/ToolButton';

type Choice = Exclude<OpenUserDialog['what'], 'create'>;

interface UserActionsProps {
  user: UserDetail;
  onChoose: (what: Choice) => void;
}

/** Everything that can be done to one user, on their page: the commonest as buttons. */
export function UserActions({ user, onChoose }: UserActionsProps) {
  const t = useMessages('users').menu;
  const actions = useMessages('actions').menu;
  const item = (what: Choice, label: string, Icon: typeof IconKey): MenuItem => ({
    label,
    icon: <Icon size={16} aria-hidden />,
    run: () => onChoose(what),
  });
  return (
    <>
      <ToolButton
        label={t.edit}
        icon={<IconPencil size={14} aria-hidden />}
        onClick={() => onChoose('edit')}
      />
      {user.locked ? (
        <ToolButton
          label={t.unlock}
          icon={<IconLockOpen size={14} aria-hidden />}
          onClick={() => onChoose('unlock-users')}
        />
      ) : (
        <ToolButton
          label={t.lock}
          icon={<IconLock size={14} aria-hidden />}
          onClick={() => onChoose('lock-users')}
        />
      )}
      <MenuButton
        label={actions.actions}
        look="tool"
        items={[
          item('reset-passwords', t.resetPassword, IconKey),
          item('random-password', t.randomPassword, IconPassword),
          ...(user.disabled ? [] : [item('disable-users', t.disable, IconBan)]),
          item('leave', t.leave, IconUserOff),
          { ...item('delete-users', t.delete, IconTrash), startsGroup: true, destroys: true },
        ]}
      >
        {actions.actions}
      </MenuButton>
    </>
  );
}
