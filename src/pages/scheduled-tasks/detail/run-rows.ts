import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import type { ActionItem, ActionKind } from '~/domain/actions/engine/record';

/** A run or a desktop of it that has not come to its end. */
export function isUnderWay(status: string | null | undefined): boolean {
  return status === 'RUNNING' || status === 'WAITING';
}

/** It failed. The service writes that in more than one way. */
export function hasFailed(status: string | null | undefined): boolean {
  return status === 'FAIL' || status === 'FAILED';
}

/** The states that are known, in the order of interest. */
export const RUN_STATES: readonly string[] = ['RUNNING', 'WAITING', 'SUCCESS', 'FAIL', 'FAILED', 'SKIP'];

/** The states there are, each with how many desktops are in it, in the order of interest. */
export function countStates(rows: readonly ScheduledTasksRecordDetail[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { exec_status } of rows) {
    const state = exec_status ?? '';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const place = (state: string) =>
    RUN_STATES.includes(state) ? RUN_STATES.indexOf(state) : RUN_STATES.length;
  return new Map([...counts].toSorted(([a], [b]) => place(a) - place(b)));
}

/** The failed desktops of a run as an action names them. */
export function failedItems(rows: readonly ScheduledTasksRecordDetail[]): ActionItem[] {
  return rows.flatMap(({ exec_status, desktop_id, desktop_name }) =>
    hasFailed(exec_status) && desktop_id ? [{ id: desktop_id, name: desktop_name || desktop_id }] : [],
  );
}

/** The action that does to desktops at once what a task of this kind does; null where this console has none. */
export function actionOf(taskType: string | null | undefined): ActionKind | null {
  return ACTIONS[taskType ?? ''] ?? null;
}

const ACTIONS: Readonly<Record<string, ActionKind>> = {
  START: 'start',
  STOP: 'stop',
  REBOOT: 'restart',
  HIBERNATE: 'hibernate',
  REBUILD: 'rebuild',
  CREATE_SNAPSHOT: 'snapshot',
};
