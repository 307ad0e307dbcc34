import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs } from '~/domain/actions/dialog/use-action-dialog';
import { AgeWarning } from '~/domain/actions/snapshots/AgeWarning';
import type { SnapshotFacts } from '~/domain/actions/snapshots/snapshot-facts';
import { useSnapshotsDialog } from '~/domain/actions/snapshots/use-snapshots-dialog';
import { isOlderThanWeek } from '~/domain/snapshots/snapshot-row';
import { useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';

/** Restores chosen snapshots. */
export function RestoreSnapshotsDialog(given: ActionDialogGiven) {
  const t = useMessages('snapshots').dialog;
  // Tried again as it was, a restore still goes by the moment it went by.
  const params = given.initial ?? {};
  const { facts, dialog } = useSnapshotsDialog('restore-snapshots', given, true);
  const old = useOldCount(facts.read, dialog.state.plan?.run.map((item) => item.id) ?? []);
  return (
    <ActionDialog dialog={dialog} params={params} submit={submitsAsIs(params)}>
      <p>{t.restoreAbout}</p>
      {old > 0 && <AgeWarning count={old} />}
    </ActionDialog>
  );
}

function useOldCount(facts: SnapshotFacts | undefined, ids: readonly string[]): number {
  const now = useNow().getTime();
  if (!facts) return 0;
  const running = new Set(ids);
  return facts.snapshots.filter((row) => running.has(row.snapshot_id) && isOlderThanWeek(row, now)).length;
}
