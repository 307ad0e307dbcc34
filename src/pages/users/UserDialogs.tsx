import { lazy, Suspense } from 'react';
import type { User } from '~/contract/users';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { loadMessages } from '~/i18n/I18n';

/** The actions on users, by their names. */
export const USER_ACTION_KINDS = [
  'lock-users',
  'unlock-users',
  'reset-passwords',
  'disable-users',
  'leave',
  'delete-users',
] as const;
export type UserAction = (typeof USER_ACTION_KINDS)[number];

/** What a dialog needs to know of the user it is about. */
export interface DialogUser {
  readonly id: string;
  readonly name: string;
  readonly activeType: string;
}

/** The dialog that is open: of a new user, of a form about one, or of an action on one. */
export type OpenUserDialog =
  | { readonly what: 'create' }
  | { readonly what: 'edit' | 'random-password' | UserAction; readonly user: DialogUser };

const withWords = <P,>(load: () => Promise<(props: P) => React.ReactNode>) =>
  lazy(async () => {
    const [dialog] = await Promise.all([load(), loadMessages('user-forms')]);
    return { default: dialog };
  });

const CreateUserDialog = withWords(async () => (await import('./forms/CreateUserDialog')).CreateUserDialog);
const EditUserDialog = withWords(async () => (await import('./forms/EditUserDialog')).EditUserDialog);
const RandomPasswordDialog = withWords(
  async () => (await import('./forms/RandomPasswordDialog')).RandomPasswordDialog,
);

/** A user of a list, as dialogs take it. */
export function dialogUser({ id, user_name, active_type }: User): DialogUser {
  return { id, name: user_name || id, activeType: active_type ?? '' };
}

interface UserDialogsProps {
  open: OpenUserDialog | null;
  onClose: () => void;
  /** An action on the user has begun. */
  onLaunched?: (action: UserAction) => void;
}

/** The dialogs of the pages of users. */
export function UserDialogs({ open, onClose, onLaunched }: UserDialogsProps) {
  if (!open) return null;
  return <Suspense fallback={null}>{dialogOf(open, onClose, onLaunched)}</Suspense>;
}

function dialogOf(open: OpenUserDialog, onClose: () => void, onLaunched: UserDialogsProps['onLaunched']) {
  if (open.what === 'create') return <CreateUserDialog onClose={onClose} />;
  const { what, user } = open;
  if (what === 'edit') return <EditUserDialog user={user} onClose={onClose} />;
  if (what === 'random-password') return <RandomPasswordDialog user={user} onClose={onClose} />;
  return (
    <ActionDialogHost
      kind={what}
      items={[{ id: user.id, name: user.name }]}
      onClose={onClose}
      onLaunched={() => onLaunched?.(what)}
    />
  );
}
