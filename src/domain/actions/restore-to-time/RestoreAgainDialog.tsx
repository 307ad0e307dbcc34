import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import type { ActionItem } from '~/domain/actions/engine/record';
import { snapshotIdsParams } from '~/domain/actions/restore-snapshots/action';
import { RestoreToTimeDialog } from './RestoreToTimeDialog';

/** Tries a restore again, perhaps by another moment. */
export function RestoreAgainDialog(given: ActionDialogGiven) {
  const { items, initial, retryOf, onClose, onLaunched } = given;
  const { to } = snapshotIdsParams.parse(initial ?? {});
  return (
    <RestoreToTimeDialog
      items={desktopsOf(items)}
      again={retryOf ? { retryOf, to, failed: items } : undefined}
      onClose={onClose}
      onLaunched={onLaunched}
    />
  );
}

/** The desktops of snapshots, each once; of what is kept of a snapshot, only their id is known. */
function desktopsOf(items: readonly ActionItem[]): ActionItem[] {
  const ids = new Set(items.map((item) => item.desktopId ?? item.id));
  return [...ids].map((id) => ({ id, name: id }));
}
