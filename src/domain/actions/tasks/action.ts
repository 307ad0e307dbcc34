import { IconToggleLeft, IconToggleRight, IconTrash } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  batchDeleteScheduledTasks,
  batchDeleteScheduledTasksBody,
  updateScheduledTasks,
  updateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { TASKS } from '~/domain/actions/subjects';

/** One call takes 5,000, but a refusal is of the whole call: of fewer, fewer fail with one. */
const TASKS_PER_REQUEST = 100;

const shared = {
  subject: TASKS,
  hasForm: false,
  params: z.object({}),
};
const AREAS = ['scheduled-tasks', 'schedule'] as const;

const switchAction = (kind: 'enable-tasks' | 'disable-tasks'): ActionSpec =>
  defineAction({
    ...shared,
    kind,
    operation: updateScheduledTasks,
    // The call is about one task, named in its path.
    limit: 1,
    harm: 'none',
    icon: kind === 'enable-tasks' ? IconToggleRight : IconToggleLeft,
    dialog: lazyDialog(AREAS, async () => {
      const { DisableTasksDialog, EnableTasksDialog } = await import('./TasksDialog');
      return kind === 'enable-tasks' ? EnableTasksDialog : DisableTasksDialog;
    }),
    path: ([task]) => ({ task_id: task?.id ?? '' }),
    body: (_, tasks) => {
      if (tasks.length > 1) throw new RangeError('One call changes one task.');
      return updateScheduledTasksBody.parse({ enable: kind === 'enable-tasks' });
    },
  });

export const enableTasksAction = switchAction('enable-tasks');
export const disableTasksAction = switchAction('disable-tasks');

export const deleteTasksAction: ActionSpec = defineAction({
  ...shared,
  kind: 'delete-tasks',
  operation: batchDeleteScheduledTasks,
  limit: TASKS_PER_REQUEST,
  harm: 'destroys',
  icon: IconTrash,
  dialog: lazyDialog(AREAS, async () => (await import('./TasksDialog')).DeleteTasksDialog),
  removes: true,
  body: (_, items) => batchDeleteScheduledTasksBody.parse({ task_ids: idsOf(items) }),
});
