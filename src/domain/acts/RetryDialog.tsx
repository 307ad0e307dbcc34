import { useState } from 'react';
import { ActDialog } from './ActDialog';
import type { ActDialogGiven } from './dialog-props';
import { specOf } from './registry';
import { useFacts, usePlan } from './use-plan';
import { ActDialogHost } from './ActDialogHost';

/** Tries an act again as it was, on some of its items: no form, but the plan, the requests and the confirmation of any act. */
export function RetryDialog(given: ActDialogGiven) {
  // Acts on snapshots have no form to leave out, and plan by the snapshots rather than by desktops.
  const onSnapshots = given.kind === 'restore-snapshots' || given.kind === 'delete-snapshots';
  return onSnapshots ? <ActDialogHost {...given} /> : <DesktopsRetry {...given} />;
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
