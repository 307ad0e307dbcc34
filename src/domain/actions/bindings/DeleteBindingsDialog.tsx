import { IconCircleX, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { terminalsConfigQuery } from '~/api/terminals';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import { useMessages } from '~/i18n/I18n';
import { planGoneBindings, readBindingIds } from './binding-facts';

const NO_PARAMS = {};

/** Deletes bindings, and says what that means while terminal binding is on. */
export function DeleteBindingsDialog(given: ActionDialogGiven) {
  const { items } = given;
  const t = useMessages('terminals').dialog;
  const isOn = useQuery(terminalsConfigQuery()).data?.tc_bind_switch === 'ON';
  const planOf = useCallback(
    (there: ReadonlySet<string>, answers: Answers) => planGoneBindings(items, there, answers),
    [items],
  );
  const dialog = useActionDialog(given, useDialogFacts(items, readBindingIds), planOf);
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <ul className={classes.facts}>
        <li className={classes.fact} data-tone={isOn ? 'lost' : undefined}>
          {isOn ? <IconCircleX size={18} aria-hidden /> : <IconShieldCheck size={18} aria-hidden />}
          {isOn ? t.lockedOut : t.nobodyLockedOut}
        </li>
      </ul>
    </ActionDialog>
  );
}
