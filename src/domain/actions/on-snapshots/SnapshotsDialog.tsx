import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { isOlderThanWeek } from '~/domain/snapshots/snapshot-row';
import { useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import type { Answers } from '~/domain/actions/engine/plan';
import { specOf } from '~/domain/actions/all-actions';
import { planSnapshots } from './snapshot-plan';
import { useSnapshotFacts, type SnapshotFacts } from './snapshot-facts';
import classes from './SnapshotsDialog.module.css';
import type { PlanState } from '~/domain/actions/dialog/use-plan';

/** Restore or delete chosen snapshots. */
export function SnapshotsDialog({ kind, items, initial, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const t = useMessages('snapshots').dialog;
  const [id] = useState(() => crypto.randomUUID());
  const [answers, setAnswers] = useState<Answers>({});
  const restores = kind === 'restore-snapshots';
  // Tried again as it was, a restore still goes by the moment it went by.
  const params = initial ?? {};
  const [desktops] = useState(() =>
    [...new Set(items.flatMap(({ desktopId }) => desktopId ?? []))].map((one) => ({ id: one, name: one })),
  );
  const facts = useSnapshotFacts(id, desktops, restores);
  const plan = useMemo(
    () =>
      facts.read
        ? planSnapshots(restores ? 'restore-snapshots' : 'delete-snapshots', items, facts.read, answers)
        : null,
    [facts.read, restores, items, answers],
  );
  const state: PlanState = {
    plan,
    reading: facts.read || facts.error ? null : { read: facts.progress, total: desktops.length },
    error: facts.error,
    retry: facts.retry,
    answer: (why, included) => setAnswers((before) => ({ ...before, [why]: included })),
  };
  const old = useOldCount(restores ? facts.read : undefined, plan?.run.map((item) => item.id) ?? []);
  return (
    <ActionDialog
      id={id}
      spec={specOf(kind)}
      chosen={items.length}
      plan={state}
      params={params}
      onSubmit={(launch) => (event) => {
        event.preventDefault();
        void launch(params);
      }}
      isDirty={false}
      retryOf={retryOf}
      onClose={onClose}
      onLaunched={onLaunched}
    >
      <p className={classes.about}>{restores ? t.restoreAbout : t.deleteAbout}</p>
      {old > 0 && <AgeWarning count={old} />}
    </ActionDialog>
  );
}

/** How many of the snapshots are older than a week, and what that means. */
export function AgeWarning({ count }: { count: number }) {
  const t = useMessages('snapshots').dialog;
  return (
    <p className={classes.warning}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t.olderThanWeek(count)}</span>
    </p>
  );
}

function useOldCount(facts: SnapshotFacts | undefined, ids: readonly string[]): number {
  const now = useNow().getTime();
  if (!facts) return 0;
  const running = new Set(ids);
  return facts.snapshots.filter((row) => running.has(row.snapshot_id) && isOlderThanWeek(row, now)).length;
}
