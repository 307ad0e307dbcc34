import { useCallback } from 'react';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import { useMessages } from '~/i18n/I18n';
import { memberParams } from './action';
import { planMembers, readMembership, type Membership } from './group-plan';

interface MembersDialogProps {
  given: ActionDialogGiven;
  isAdding: boolean;
}

/** Adds users to the group of the parameters, or removes them from it. */
function MembersDialog({ given, isAdding }: MembersDialogProps) {
  const { items, initial } = given;
  const t = useMessages('user-actions').members;
  const params = memberParams.safeParse(initial).data ?? { groupId: '', groupName: '' };
  const { groupId, groupName } = params;
  const facts = useDialogFacts(items, (_, signal) => readMembership(groupId, signal));
  const planOf = useCallback(
    (membership: Membership, answers: Answers) => planMembers(isAdding, items, membership, answers),
    [isAdding, items],
  );
  const dialog = useActionDialog(given, facts, planOf);
  return (
    <ActionDialog dialog={dialog} params={params} submit={submitsAsIs(params)}>
      <p>{isAdding ? t.addTo(groupName) : t.removeFrom(groupName)}</p>
      <p className={classes.help}>{t.signInAgain}</p>
    </ActionDialog>
  );
}

export function AddMembersDialog(given: ActionDialogGiven) {
  return <MembersDialog given={given} isAdding />;
}

export function RemoveMembersDialog(given: ActionDialogGiven) {
  return <MembersDialog given={given} isAdding={false} />;
}
