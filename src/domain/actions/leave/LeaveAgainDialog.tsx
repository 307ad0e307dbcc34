import { useCallback } from 'react';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import { useMessages } from '~/i18n/I18n';
import { leaveParams } from './action';
import { calledBy, planAgain } from './leave-plan';

const NOTHING: ReadonlyMap<string, boolean> = new Map();

/** Tries again what is missing of an action in steps: reads first what is done by now. */
export function LeaveAgainDialog(given: ActionDialogGiven) {
  const { action, items, initial } = given;
  const t = useMessages('leave');
  const facts = useDialogFacts(items, async (some) => (await action.prove?.(initial, some)) ?? NOTHING);
  const planOf = useCallback(
    (truth: ReadonlyMap<string, boolean>, answers: Answers) => planAgain(items, truth, answers),
    [items],
  );
  const purpose = leaveParams.safeParse(initial).data?.purpose ?? 'leave';
  const dialog = useActionDialog(given, facts, planOf, calledBy(purpose));
  return (
    <ActionDialog dialog={dialog} params={initial} submit={submitsAsIs(initial)}>
      <p className={classes.help}>{t.again}</p>
    </ActionDialog>
  );
}
