// What time brings about: work comes to its end, tasks run, triggers have waited long enough.
import type { DueRun } from './agenda';
import type { Backend } from '~/mocks/transport/backend';
import { type Db, planRun } from './db';
import { desktopId } from '~/mocks/rows/desktop-rows';
import { runTask } from './run-task';
import { isExpired, isTriggered, nextDue } from '~/mocks/seed/scheduled-task-record';
import { settleWork } from './settle';
import { targetsOf } from './task-targets';

/**
 * Runs missed longer ago than this never take place: nobody was there for days, or the clock runs thousands of times too fast.
 * No task runs more than once a day, so at most two or three runs of each are caught up with.
 */
const CAUGHT_UP = 2 * 86_400_000;

/** Does all that is due by `now`, in the order it comes; costs two comparisons when nothing is. True when a task has run or been passed over. */
export function catchUp(backend: Backend, now: number): boolean {
  const { db } = backend;
  let hasRun = false;
  for (;;) {
    // What ends at the very moment a task runs has ended: the desktop is free for it.
    const work = db.agenda.next <= db.dueRuns.next ? db.agenda.take(now) : undefined;
    const run = work ? undefined : db.dueRuns.take(now);
    if (work) settleWork(db, work);
    else if (run) hasRun = runDue(backend, run, now) || hasRun;
    else return hasRun;
  }
}

/** The moment of the next run of any task, or undefined. */
export function nextRunAfter(db: Db, now: number): number | undefined {
  const tasks = db.scheduledTasks.filter(() => true).flatMap((task) => nextDue(task) ?? []);
  const triggers = db.triggers.appended().flatMap(({ index, at }) => (triggered(db, index) ? [at] : []));
  const moments = [...tasks, ...triggers].filter((at) => at > now);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** The task a trigger still sets going. */
function triggered(db: Db, index: number) {
  const trigger = db.triggers.get(index);
  const task = trigger && !trigger.done ? db.scheduledTasks.get(trigger.task) : undefined;
  const goes = task && trigger && task.enabled && isTriggered(task) && !isExpired(task, trigger.at);
  return goes ? { task, trigger } : undefined;
}

function runDue(backend: Backend, due: DueRun, now: number): boolean {
  return due.noun === 'tasks' ? runScheduled(backend, due, now) : runTriggered(backend, due, now);
}

function runScheduled(backend: Backend, { index, at }: DueRun, now: number): boolean {
  const { db } = backend;
  const task = db.scheduledTasks.get(index);
  if (!task || nextDue(task) !== at) return false;
  const missed = at < now - CAUGHT_UP;
  if (!missed) runTask(backend, task, targetsOf(db, task.objects), at);
  db.scheduledTasks.update(index, { ranTo: missed ? now - CAUGHT_UP : at });
  planRun(db, index);
  return true;
}

/** Runs a task on all the desktops it has waited for till this moment. */
function runTriggered(backend: Backend, { index, at }: DueRun, now: number): boolean {
  const { db } = backend;
  const found = triggered(db, index);
  if (!found) {
    // The task is off or gone by now; should it come back, this moment is over.
    db.triggers.update(index, { done: true });
    return false;
  }
  const { task } = found;
  const together = db.triggers
    .appended()
    .filter((trigger) => trigger.task === task.index && trigger.at === at && !trigger.done);
  for (const trigger of together) db.triggers.update(trigger.index, { done: true });
  const targets = together.map(({ desktop }) => {
    const row = db.desktops.everHad(desktop);
    return { desktop, id: row ? desktopId(row) : '' };
  });
  if (at >= now - CAUGHT_UP) runTask(backend, task, targets, at);
  return true;
}
