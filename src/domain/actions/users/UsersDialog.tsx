import { useCallback, useState, type ComponentType } from 'react';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LostAndKept } from '~/domain/actions/dialog/LostAndKept';
import { submitsAsIs, useFactsDialog } from '~/domain/actions/dialog/use-action-dialog';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import { AccountDialog } from './AccountDialog';
import { disableUsersAction } from './action';
import { planUsers, readUserFacts, type UserActionKind, type UserFacts } from './user-facts';

/** The actions have no parameters of their own. */
const NO_PARAMS = {};

interface UsersDialogProps {
  given: ActionDialogGiven;
  kind: 'unlock-users' | 'reset-passwords';
}

function UsersDialog({ given, kind }: UsersDialogProps) {
  const t = useMessages('user-actions');
  const planOf = useCallback(
    (items: readonly ActionItem[], read: ReadonlyMap<string, UserFacts>, answers: Answers) =>
      planUsers(kind, items, read, answers),
    [kind],
  );
  const { dialog } = useFactsDialog(given, readUserFacts, planOf);
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <p className={classes.help}>{t.about[kind]}</p>
    </ActionDialog>
  );
}

/** Locks or disables users. */
const shutOut =
  (kind: 'lock-users' | 'disable-users'): ComponentType<ActionDialogGiven> =>
  (given) => {
    const t = useMessages('user-actions');
    return (
      <AccountDialog given={given} kind={kind}>
        <p className={classes.help}>{t.about[kind]}</p>
      </AccountDialog>
    );
  };

const DisableUsersDialog = shutOut('disable-users');

/** Deletes users, or, where somebody thinks better of it, disables the same ones. */
function DeleteUsersDialog(given: ActionDialogGiven) {
  const t = useMessages('user-actions');
  const [isDisabling, setIsDisabling] = useState(false);
  if (isDisabling) return <DisableUsersDialog {...given} action={disableUsersAction} retryOf={null} />;
  return (
    <AccountDialog given={given} kind="delete-users">
      <LostAndKept
        lost={t.lost}
        kept={
          <span>
            {t.insteadAbout} <ToolButton label={t.instead} icon={null} onClick={() => setIsDisabling(true)} />
          </span>
        }
      />
    </AccountDialog>
  );
}

export const USER_DIALOGS: Readonly<Record<UserActionKind, ComponentType<ActionDialogGiven>>> = {
  'lock-users': shutOut('lock-users'),
  'unlock-users': (given) => <UsersDialog given={given} kind="unlock-users" />,
  'reset-passwords': (given) => <UsersDialog given={given} kind="reset-passwords" />,
  'disable-users': DisableUsersDialog,
  'delete-users': DeleteUsersDialog,
};
