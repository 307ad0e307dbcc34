import {
  batchDeleteScheduledTasks,
  createScheduledTasks,
  deleteScheduledTasks,
  listScheduledTasks,
  type ListScheduledTasksQuery,
  showScheduledTasks,
  updateScheduledTasks,
  type UpdateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import { type Backend, paged } from '~/mocks/transport/backend';
import { type Db, planRun } from '~/mocks/engine/db';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { indexOfId } from '~/mocks/seed/random';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';
import { isTriggered, type ScheduledTaskRecord } from '~/mocks/seed/scheduled-task-record';
import { SENTINEL_TASKS } from '~/mocks/sentinels';
import { TASK_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { lastStatuses, taskDetail, taskId, taskRow } from '~/mocks/rows/task-rows';
import { createdTask, updatedTask } from './task-rules';

/** Scheduled tasks. A call happens whole or not at all. */
export function scheduledTaskHandlers(backend: Backend): Handler[] {
  return [
    handle(listScheduledTasks, ({ query }) => {
      const lastStatus = lastStatuses(backend.db, backend.clock.now());
      const found = foundTasks(backend.db, query, lastStatus);
      return {
        scheduled_tasks: paged(found, query.offset, query.limit).map((task) =>
          taskRow(task, lastStatus(task)),
        ),
        total_count: found.length,
      };
    }),
    handle(createScheduledTasks, ({ body }) => {
      const { db, clock } = backend;
      const settled = createdTask(db, body);
      const now = clock.now();
      const task = db.scheduledTasks.append((index) => ({
        ...settled,
        index,
        createdAt: now,
        anchor: now,
        ranTo: now,
      }));
      planRun(db, task.index);
      loseAnswer(body.task_name);
      return { task_id: taskId(task) };
    }),
    handle(showScheduledTasks, ({ param }) =>
      taskDetail(backend.db, lookupTask(backend.db, param('task_id'))),
    ),
    handle(
      updateScheduledTasks,
      ({ param, body }) => updateTask(backend, lookupTask(backend.db, param('task_id')), body),
      200,
    ),
    handle(
      deleteScheduledTasks,
      ({ param }) => deleteTasks(backend.db, [lookupTask(backend.db, param('task_id'))]),
      200,
    ),
    handle(
      batchDeleteScheduledTasks,
      ({ body: { task_ids } }) => {
        if (!task_ids) return refuse(400, ERROR_CODES.badParameter, 'task_ids: required, expected array');
        const tasks = [...new Set(task_ids)].map((id) => lookupTask(backend.db, id));
        return deleteTasks(backend.db, tasks);
      },
      200,
    ),
  ];
}

/** A task by id, or the 404 refusal. */
export function lookupTask(db: Db, id: string): ScheduledTaskRecord {
  const index = indexOfId('scheduledTask', id);
  const task = index === undefined ? undefined : db.scheduledTasks.get(index);
  return task ?? refuse(404, ERROR_CODES.scheduledTaskNotFound, `The scheduled task ${id} does not exist`);
}

/** The tasks that pass every filter, newest first. Triggered ones are found only when they are asked for. */
function foundTasks(
  db: Db,
  { task_name, task_type, scheduled_type, life_cycle_type, last_status }: ListScheduledTasksQuery,
  lastStatus: (task: ScheduledTaskRecord) => string | undefined,
): ScheduledTaskRecord[] {
  const part = task_name?.toLowerCase() ?? '';
  return db.scheduledTasks
    .filter(
      (task) =>
        task.name.toLowerCase().includes(part) &&
        (!task_type || task.type === task_type) &&
        (scheduled_type ? task.schedule.scheduled_type === scheduled_type : !isTriggered(task)) &&
        (!life_cycle_type || task.schedule.life_cycle_type === life_cycle_type) &&
        (!last_status || lastStatus(task) === last_status),
    )
    .toSorted((a, b) => b.createdAt - a.createdAt || b.index - a.index);
}

function updateTask(backend: Backend, task: ScheduledTaskRecord, body: UpdateScheduledTasksBody): void {
  const { db, clock } = backend;
  const { index } = task;
  if (index === SENTINEL_TASKS.refusesUpdate.index) {
    refuse(409, ERROR_CODES.scheduledTaskLocked, `Another user is changing the scheduled task ${task.name}`);
  }
  const settled = updatedTask(db, task, body);
  const now = clock.now();
  const sameTimes = JSON.stringify(sorted(settled.schedule)) === JSON.stringify(sorted(task.schedule));
  db.scheduledTasks.update(index, {
    ...settled,
    ...(!sameTimes && { anchor: now }),
    // What would have run while it was off, or under the schedule it has now, does not run any more.
    ranTo: now,
  });
  planRun(db, index);
  loseAnswer(body.task_name);
}

const sorted = (fields: object) => Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** With a task go its runs and what it waits for. */
function deleteTasks(db: Db, tasks: readonly ScheduledTaskRecord[]): void {
  const gone = new Set(tasks.map(({ index }) => index));
  for (const index of gone) db.scheduledTasks.remove(index);
  for (const run of db.taskRuns.appended()) if (gone.has(run.task)) db.taskRuns.remove(run.index);
  for (const trigger of db.triggers.appended()) if (gone.has(trigger.task)) db.triggers.remove(trigger.index);
}

function loseAnswer(name: string | undefined): void {
  if (name === TASK_NAME_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
}
