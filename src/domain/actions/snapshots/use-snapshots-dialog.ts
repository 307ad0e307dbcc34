import { useCallback, useState } from 'react';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import type { Answers } from '~/domain/actions/engine/plan';
import { useSnapshotFacts, type SnapshotFacts } from './snapshot-facts';
import { planSnapshots, type SnapshotActionKind } from './snapshot-plan';

/** The dialog of an action on chosen snapshots; their desktops are read too where the plan weighs them. */
export function useSnapshotsDialog(
  kind: SnapshotActionKind,
  given: ActionDialogGiven,
  withDesktops: boolean,
) {
  const { items } = given;
  const [desktops] = useState(() =>
    [...new Set(items.flatMap(({ desktopId }) => desktopId ?? []))].map((id) => ({ id, name: id })),
  );
  const facts = useSnapshotFacts(desktops, withDesktops);
  const planOf = useCallback(
    (read: SnapshotFacts, answers: Answers) => planSnapshots(kind, items, read, answers),
    [kind, items],
  );
  return { facts, dialog: useActionDialog(given, facts, planOf) };
}
