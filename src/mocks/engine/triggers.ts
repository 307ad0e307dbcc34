// Triggered tasks: something happens to a desktop, and after a wait a task runs on it.
import type { Db } from './db';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { isTriggered, type ScheduledTaskRecord } from '~/mocks/seed/scheduled-task-record';
import { isAimedAt } from './task-targets';

/** A task that waits for its moment on a desktop, or had it: it is kept as long as it may count for the task's period. */
export interface TriggerRecord {
  readonly index: number;
  /** Indexes of the task and the desktop. */
  readonly task: number;
  readonly desktop: number;
  readonly at: number;
  readonly done?: true;
}

const MINUTE = 60_000;
const LONGEST_PERIOD = 10_080 * MINUTE;

/**
 * Lets the tasks that wait for this know of it: each at most once in its period for a desktop. Waits end on full minutes, so that
 * what happened to several desktops within one minute is one run.
 */
export function fireTriggers(db: Db, lifeCycleType: string, desktop: number, now: number): void {
  const row = db.desktops.get(desktop);
  if (!row) return;
  for (const task of waitingFor(db, lifeCycleType, row)) {
    const at = Math.ceil((now + task.wait * MINUTE) / MINUTE) * MINUTE;
    const since = at - task.period * MINUTE;
    const others = db.triggers.appended();
    if (others.some((other) => other.task === task.index && other.desktop === desktop && other.at > since)) {
      continue;
    }
    for (const old of others) if (old.at < now - LONGEST_PERIOD) db.triggers.remove(old.index);
    const trigger = db.triggers.append((index) => ({ index, task: task.index, desktop, at }));
    db.dueRuns.add({ at, noun: 'triggers', index: trigger.index });
  }
}

function waitingFor(db: Db, lifeCycleType: string, desktop: DesktopRecord): ScheduledTaskRecord[] {
  return db.scheduledTasks
    .filter(
      (task) =>
        task.enabled &&
        isTriggered(task) &&
        task.schedule.life_cycle_type === lifeCycleType &&
        isAimedAt(db, task.objects, desktop),
    )
    .toSorted((a, b) => a.priority - b.priority);
}
