import { useCallback, type ReactNode } from 'react';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LostAndKept } from '~/domain/actions/dialog/LostAndKept';
import { submitsAsIs, useFactsDialog } from '~/domain/actions/dialog/use-action-dialog';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { planTasks, readTaskFacts, type TaskFacts } from './task-facts';
import { TasksHit } from './TasksHit';

/** The actions have no parameters of their own. */
const NO_PARAMS = {};

interface TasksDialogProps {
  given: ActionDialogGiven;
  /** Whether the tasks shall be enabled afterwards; null when they are deleted. */
  wanted: boolean | null;
  children: ReactNode;
}

function TasksDialog({ given, wanted, children }: TasksDialogProps) {
  const planOf = useCallback(
    (items: readonly ActionItem[], read: ReadonlyMap<string, TaskFacts>, answers: Answers) =>
      planTasks(wanted, items, read, answers),
    [wanted],
  );
  const { dialog, hit } = useFactsDialog(given, readTaskFacts, planOf);
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      {children}
      {hit.length > 0 && <TasksHit tasks={hit} />}
    </ActionDialog>
  );
}

export function EnableTasksDialog(given: ActionDialogGiven) {
  const t = useMessages('scheduled-tasks').dialog;
  return (
    <TasksDialog given={given} wanted={true}>
      <p className={classes.help}>{t.enableAbout}</p>
    </TasksDialog>
  );
}

export function DisableTasksDialog(given: ActionDialogGiven) {
  const t = useMessages('scheduled-tasks').dialog;
  return (
    <TasksDialog given={given} wanted={false}>
      <p className={classes.help}>{t.disableAbout}</p>
    </TasksDialog>
  );
}

export function DeleteTasksDialog(given: ActionDialogGiven) {
  const t = useMessages('scheduled-tasks').dialog;
  return (
    <TasksDialog given={given} wanted={null}>
      <LostAndKept lost={t.lost} kept={t.stays} />
    </TasksDialog>
  );
}
