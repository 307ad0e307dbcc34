import type { ScheduledTask } from '~/contract/scheduled-tasks';
import type { ActItem } from '~/domain/bulk/record';

// Names of tasks met on the way, so that an act on selected ids knows those of rows that are no longer on screen.
const known = new Map<string, string>();

/** Takes in rows that were read. */
export function learnTasks(rows: readonly ScheduledTask[]): void {
  for (const row of rows) known.set(row.id, row.task_name || row.id);
}

/** The task last seen with this id. */
export function knownTask(id: string): ActItem {
  return { id, name: known.get(id) ?? id };
}
