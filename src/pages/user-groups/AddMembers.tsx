import { useState } from 'react';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem } from '~/domain/actions/engine/record';
import { ChooseAccountsDialog } from '~/domain/authorizations/ChooseAccountsDialog';
import { useMessages } from '~/i18n/I18n';

const USERS_ONLY = ['USER'] as const;

interface AddMembersProps {
  group: UserGroupInfo;
  onClose: () => void;
}

/** Chooses users, then opens the action that adds them to the group. */
export function AddMembers({ group, onClose }: AddMembersProps) {
  const t = useMessages('user-groups').members;
  const name = group.name || group.id;
  const [chosen, setChosen] = useState<readonly ActionItem[] | null>(null);
  if (chosen) {
    return (
      <ActionDialogHost
        kind="add-members"
        items={chosen}
        initial={{ groupId: group.id, groupName: name }}
        onClose={onClose}
      />
    );
  }
  return (
    <ChooseAccountsDialog
      title={t.addTitle(name)}
      kinds={USERS_ONLY}
      submitLabel={t.next}
      help={t.addHelp}
      nobodyChosen={t.chooseSome}
      onChosen={(users) => setChosen(users.flatMap(({ id, account }) => (id ? { id, name: account } : [])))}
      onClose={onClose}
    />
  );
}
