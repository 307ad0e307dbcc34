import { Suspense } from 'react';
import { ActionDialog } from './ActionDialog';
import type { ActionDialogGiven } from './dialog-props';
import { submitsAsIs, useDesktopDialog } from './use-action-dialog';
import { useDesktopFacts } from './use-dialog-facts';

/** Tries an action again as it was, on some of its items: no form, but the plan, the requests and the confirmation of any action. */
export function RetryDialog(given: ActionDialogGiven) {
  const { action } = given;
  // What is not planned by desktops has no form to leave out, and its dialog knows how to plan.
  return action.judge ? (
    <DesktopsRetry {...given} />
  ) : (
    <Suspense fallback={null}>
      <action.dialog {...given} />
    </Suspense>
  );
}

/** Tries an action again on some of its items, with the form it was filled in with. */
export function ChangedRetryDialog(given: ActionDialogGiven) {
  const { dialog, changedRetry: Dialog = dialog } = given.action;
  return (
    <Suspense fallback={null}>
      <Dialog {...given} />
    </Suspense>
  );
}

function DesktopsRetry(given: ActionDialogGiven) {
  const { initial, items } = given;
  const dialog = useDesktopDialog(given, initial, useDesktopFacts(items));
  return <ActionDialog dialog={dialog} params={initial} submit={submitsAsIs(initial)} />;
}
