import { useMessages } from '~/i18n/I18n';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

const NO_PARAMS = {};

/** Into maintenance mode, or out of it: nothing to fill in, only what it means. */
export function MaintenanceDialog(given: ActionDialogGiven) {
  const { action, items } = given;
  const t = useMessages('action-forms').maintenance;
  const dialog = useDesktopDialog(given, NO_PARAMS, useDesktopFacts(items));
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      {(action.kind === 'maintenance-on' ? t.on : t.off).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </ActionDialog>
  );
}
