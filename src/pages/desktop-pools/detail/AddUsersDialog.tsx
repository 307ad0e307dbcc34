import type { PoolUserRef } from '~/domain/actions/pool-users/pool-user';
import { ChooseAccountsDialog } from '~/domain/authorizations/ChooseAccountsDialog';
import { useMessages } from '~/i18n/I18n';

interface AddUsersDialogProps {
  poolName: string;
  onChosen: (users: readonly PoolUserRef[]) => void;
  onClose: () => void;
}

/** Chooses who is added to a pool. */
export function AddUsersDialog({ poolName, onChosen, onClose }: AddUsersDialogProps) {
  const t = useMessages('desktop-pool').users;
  return (
    <ChooseAccountsDialog
      title={t.addTitle(poolName)}
      submitLabel={t.next}
      help={t.addHelp}
      nobodyChosen={t.chooseSome}
      onChosen={(accounts) =>
        onChosen(
          accounts.flatMap(({ id, account, account_type: type }): PoolUserRef[] =>
            id ? [{ id, name: account, type, domain: '', permission: '' }] : [],
          ),
        )
      }
      onClose={onClose}
    />
  );
}
