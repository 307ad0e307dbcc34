import { useState } from 'react';
import { ActDialog } from './ActDialog';
import type { ActDialogGiven } from './dialog-props';
import { specOf } from './registry';
import { useFacts, usePlan } from './use-plan';
import { ActDialogHost } from './ActDialogHost';
import { isTaskAct } from './tasks';

/** Tries an act again as it was, on some of its items: no form, but the plan, the requests and the confirmation of any act. */
export function RetryDialog(given: ActDialogGiven) {
  // Acts on snapshots and tasks have no form to leave out, and plan by those rather than by desktops.
  const onOthers =
    given.kind === 'restore-snapshots' || given.kind === 'delete-snapshots' || isTaskAct(given.kind);
  return onOthers ? <ActDialogHost {...given} /> : <DesktopsRetry {...given} />;
}

function DesktopsRetry({ kind, items, initial, retryOf, onClose, onLaunched }: ActDialogGiven) {
  const [id] = useState(() => crypto.randomUUID());
  const spec = specOf(kind);
  const plan = usePlan(spec, initial, items, useFacts(id, items));
  return (
    <ActDialog
      id={id}
      spec={spec}
      chosen={items.length}
      plan={plan}
      params={initial}
      onSubmit={(launch) => (event) => {
        event.preventDefault();
        void launch(initial);
      }}
      isDirty={false}
      retryOf={retryOf}
      onClose={onClose}
      onLaunched={onLaunched}
    >
      {null}
    </ActDialog>
  );
}
