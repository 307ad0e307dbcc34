import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs } from '~/domain/actions/dialog/use-action-dialog';
import { useSnapshotsDialog } from '~/domain/actions/snapshots/use-snapshots-dialog';
import { useMessages } from '~/i18n/I18n';

const NO_PARAMS = {};

/** Deletes chosen snapshots. */
export function DeleteSnapshotsDialog(given: ActionDialogGiven) {
  const t = useMessages('snapshots').dialog;
  const { dialog } = useSnapshotsDialog('delete-snapshots', given, false);
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <p>{t.deleteAbout}</p>
    </ActionDialog>
  );
}
