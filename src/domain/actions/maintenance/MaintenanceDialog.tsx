import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { specOf } from '~/domain/actions/all-actions';
import { useFacts, usePlan } from '~/domain/actions/dialog/use-plan';

const NO_PARAMS = {};

/** Into maintenance mode, or out of it: nothing to fill in, only what it means. */
export function MaintenanceDialog({ kind, items, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const t = useMessages('action-forms').maintenance;
  const [id] = useState(() => crypto.randomUUID());
  const spec = specOf(kind);
  const plan = usePlan(spec, NO_PARAMS, items, useFacts(id, items));
  return (
    <ActionDialog
      id={id}
      spec={spec}
      chosen={items.length}
      plan={plan}
      params={NO_PARAMS}
      onSubmit={(launch) => (event) => {
        event.preventDefault();
        void launch(NO_PARAMS);
      }}
      isDirty={false}
      retryOf={retryOf}
      onClose={onClose}
      onLaunched={onLaunched}
    >
      {(kind === 'maintenance-on' ? t.on : t.off).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </ActionDialog>
  );
}
