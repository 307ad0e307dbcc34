/** Where tasks are listed, made, and seen in a calendar. */
export const TASKS_PATH = '/scheduled-tasks';
export const NEW_TASK_PATH = '/scheduled-tasks/new';
export const CALENDAR_PATH = '/scheduled-tasks/calendar';

/** The page of a task. */
export function taskPath(taskId: string): string {
  return `${TASKS_PATH}/${encodeURIComponent(taskId)}`;
}

/** The runs of a task, on its page. */
export function runsPath(taskId: string): string {
  return `${taskPath(taskId)}?tab=runs`;
}

export function editPath(taskId: string): string {
  return `${taskPath(taskId)}/edit`;
}

/** A new task that begins as a copy of another. */
export function duplicatePath(taskId: string): string {
  return `${NEW_TASK_PATH}?from=${encodeURIComponent(taskId)}`;
}
