import * as z from 'zod/mini';
import {
  batchDeleteScheduledTasks,
  batchDeleteScheduledTasksBody,
  updateScheduledTasks,
  updateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import type { ActKind } from '~/domain/bulk/record';
import { idsOf } from './ids-of';
import { defineAct } from './spec';

/** The acts on scheduled tasks. */
export type TaskActKind = 'enable-tasks' | 'disable-tasks' | 'delete-tasks';

export function isTaskAct(kind: ActKind): kind is TaskActKind {
  return kind === 'enable-tasks' || kind === 'disable-tasks' || kind === 'delete-tasks';
}

export const taskActParams = z.object({});

/** One call takes 5,000, but a refusal is of the whole call: of fewer, fewer fail with one. */
const TASKS_PER_REQUEST = 100;

const switchAct = (kind: 'enable-tasks' | 'disable-tasks') =>
  defineAct({
    kind,
    operation: updateScheduledTasks,
    // The call is about one task, named in its path.
    limit: 1,
    harm: 'none',
    params: taskActParams,
    path: ([task]) => ({ task_id: task?.id ?? '' }),
    body: (_, tasks) => {
      if (tasks.length > 1) throw new RangeError('One call changes one task.');
      return updateScheduledTasksBody.parse({ enable: kind === 'enable-tasks' });
    },
  });

export const enableTasksAct = switchAct('enable-tasks');
export const disableTasksAct = switchAct('disable-tasks');

export const deleteTasksAct = defineAct({
  kind: 'delete-tasks',
  operation: batchDeleteScheduledTasks,
  limit: TASKS_PER_REQUEST,
  harm: 'destroys',
  params: taskActParams,
  body: (_, items) => batchDeleteScheduledTasksBody.parse({ task_ids: idsOf(items) }),
});
