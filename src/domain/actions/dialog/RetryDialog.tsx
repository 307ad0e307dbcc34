import { lazy, Suspense, useState } from 'react';
import type { ActionItem } from '~/domain/actions/engine/record';
import { loadMessages } from '~/i18n/I18n';
import { ActionDialog } from './ActionDialog';
import { ActionDialogHost } from './ActionDialogHost';
import type { ActionDialogGiven } from './dialog-props';
import { specOf } from '~/domain/actions/all-actions';
import { snapshotIdsParams } from '~/domain/actions/snapshot/action';
import { isTaskAction } from '~/domain/actions/on-tasks/action';
import { useFacts, usePlan } from './use-plan';

// The dialog and its words are asked for together.
const RestoreToTime = lazy(async () => {
  const [dialog] = await Promise.all([
    import('~/domain/actions/restore-to-time/RestoreToTimeDialog'),
    loadMessages('snapshots'),
  ]);
  return { default: dialog.RestoreToTimeDialog };
});

/** Tries an action again as it was, on some of its items: no form, but the plan, the requests and the confirmation of any action. */
export function RetryDialog(given: ActionDialogGiven) {
  // Actions on snapshots and tasks have no form to leave out, and plan by those rather than by desktops.
  const onOthers =
    given.kind === 'restore-snapshots' || given.kind === 'delete-snapshots' || isTaskAction(given.kind);
  return onOthers ? <ActionDialogHost {...given} /> : <DesktopsRetry {...given} />;
}

/** Tries an action again on some of its items, with the form it was filled in with; a restore may go by another moment. */
export function ChangedRetryDialog(given: ActionDialogGiven) {
  if (given.kind !== 'restore-snapshots') return <ActionDialogHost {...given} />;
  const { to } = snapshotIdsParams.parse(given.initial ?? {});
  return (
    <Suspense fallback={null}>
      <RestoreToTime
        items={desktopsOf(given.items)}
        again={given.retryOf ? { retryOf: given.retryOf, to, failed: given.items } : undefined}
        onClose={given.onClose}
        onLaunched={given.onLaunched}
      />
    </Suspense>
  );
}

/** The desktops of snapshots, each once; of what is kept of a snapshot, only their id is known. */
function desktopsOf(items: readonly ActionItem[]): ActionItem[] {
  const ids = new Set(items.map((item) => item.desktopId ?? item.id));
  return [...ids].map((id) => ({ id, name: id }));
}

function DesktopsRetry({ kind, items, initial, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const [id] = useState(() => crypto.randomUUID());
  const spec = specOf(kind);
  const plan = usePlan(spec, initial, items, useFacts(id, items));
  return (
    <ActionDialog
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
    </ActionDialog>
  );
}
