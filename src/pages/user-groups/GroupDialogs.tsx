import { lazy, Suspense } from 'react';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { userGroupList } from './user-groups-list';

const CreateGroupDialog = lazy(async () => ({
  default: (await import('./GroupFormDialogs')).CreateGroupDialog,
}));
const EditGroupDialog = lazy(async () => ({ default: (await import('./GroupFormDialogs')).EditGroupDialog }));

/** The dialog that is open on a page of user groups. */
export type OpenGroupDialog =
  | { readonly what: 'create' }
  | { readonly what: 'edit' | 'delete'; readonly group: UserGroupInfo };

interface GroupDialogsProps {
  open: OpenGroupDialog | null;
  onClose: () => void;
  /** The deletion of a group has begun. */
  onDeleting: (groupId: string) => void;
}

/** The dialogs of the pages of user groups. */
export function GroupDialogs({ open, onClose, onDeleting }: GroupDialogsProps) {
  if (!open) return null;
  if (open.what === 'delete') {
    const { group } = open;
    return (
      <ActionDialogHost
        kind="delete-groups"
        items={[userGroupList.item(group)]}
        onClose={onClose}
        onLaunched={() => onDeleting(group.id)}
      />
    );
  }
  return (
    <Suspense fallback={null}>
      {open.what === 'create' ? (
        <CreateGroupDialog onClose={onClose} />
      ) : (
        <EditGroupDialog group={open.group} onClose={onClose} />
      )}
    </Suspense>
  );
}
