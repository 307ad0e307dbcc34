import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { createStore } from '~/lib/store';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import type { Answers } from '~/domain/actions/engine/plan';
import { specOf } from '~/domain/actions/all-actions';
import { planTasks, readTaskFacts } from './task-facts';
import { isTaskAction } from './action';
import { TasksHit } from './TasksHit';
import type { PlanState } from '~/domain/actions/dialog/use-plan';

/** The actions have no parameters of their own. */
const NO_PARAMS = {};

/** Enables, disables or deletes chosen tasks. */
export function TasksDialog({ kind, items, retryOf, onClose, onLaunched }: ActionDialogGiven) {
  const t = useMessages('scheduled-tasks').dialog;
  const [id] = useState(() => crypto.randomUUID());
  const [answers, setAnswers] = useState<Answers>({});
  const facts = useTaskFacts(id, items);
  const action = isTaskAction(kind) ? kind : 'delete-tasks';
  const plan = useMemo(
    () => (facts.read ? planTasks(action, items, facts.read, answers) : null),
    [facts.read, action, items, answers],
  );
  const state: PlanState = {
    plan,
    reading: facts.read || facts.error ? null : { read: facts.progress, total: items.length },
    error: facts.error,
    retry: facts.retry,
    answer: (why, included) => setAnswers((before) => ({ ...before, [why]: included })),
  };
  const hit = plan?.run.flatMap((item) => facts.read?.get(item.id) ?? []) ?? [];
  return (
    <ActionDialog
      id={id}
      spec={specOf(kind)}
      chosen={items.length}
      plan={state}
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
      {action === 'delete-tasks' ? (
        <ul className={classes.facts}>
          <li className={classes.fact} data-tone="lost">
            <IconCircleX size={18} aria-hidden />
            {t.lost}
          </li>
          <li className={classes.fact} data-tone="stays">
            <IconCircleCheck size={18} aria-hidden />
            {t.stays}
          </li>
        </ul>
      ) : (
        <p className={classes.help}>{action === 'enable-tasks' ? t.enableAbout : t.disableAbout}</p>
      )}
      {hit.length > 0 && <TasksHit tasks={hit} />}
    </ActionDialog>
  );
}

function useTaskFacts(dialogId: string, items: readonly ActionItem[]) {
  const [progress] = useState(() => createStore(0));
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- a dialog's items never change, so its id stands for them
  const query = useQuery({
    queryKey: ['action-task-facts', dialogId],
    queryFn: ({ signal }) => readTaskFacts(items, signal, progress.set),
    staleTime: Infinity,
    gcTime: 0,
    // What a dialog weighs stands still while it is open.
    refetchOnReconnect: false,
    structuralSharing: false,
  });
  return {
    read: query.data,
    progress: useSyncExternalStore(progress.subscribe, progress.get),
    error: query.error,
    retry: () => void query.refetch(),
  };
}
