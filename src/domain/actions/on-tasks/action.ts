import * as z from 'zod/mini';
import {
  batchDeleteScheduledTasks,
  batchDeleteScheduledTasksBody,
  updateScheduledTasks,
  updateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import type { ActionKind } from '~/domain/actions/engine/record';
import { idsOf } from '~/domain/actions/ids-of';
import { defineAction } from '~/domain/actions/define-action';

/** The actions on scheduled tasks. */
export type TaskActionKind = 'enable-tasks' | 'disable-tasks' | 'delete-tasks';

export function isTaskAction(kind: ActionKind): kind is TaskActionKind {
  return kind === 'enable-tasks' || kind === 'disable-tasks' || kind === 'delete-tasks';
}

export const taskActionParams = z.object({});

/** One call takes 5,000, but a refusal is of the whole call: of fewer, fewer fail with one. */
const TASKS_PER_REQUEST = 100;

const switchAction = (kind: 'enable-tasks' | 'disable-tasks') =>
  defineAction({
    kind,
    operation: updateScheduledTasks,
    // The call is about one task, named in its path.
    limit: 1,
    harm: 'none',
    params: taskActionParams,
    path: ([task]) => ({ task_id: task?.id ?? '' }),
    body: (_, tasks) => {
      if (tasks.length > 1) throw new RangeError('One call changes one task.');
      return updateScheduledTasksBody.parse({ enable: kind === 'enable-tasks' });
    },
  });

export const enableTasksAction = switchAction('enable-tasks');
export const disableTasksAction = switchAction('disable-tasks');

export const deleteTasksAction = defineAction({
  kind: 'delete-tasks',
  operation: batchDeleteScheduledTasks,
  limit: TASKS_PER_REQUEST,
  harm: 'destroys',
  params: taskActionParams,
  body: (_, items) => batchDeleteScheduledTasksBody.parse({ task_ids: idsOf(items) }),
});
