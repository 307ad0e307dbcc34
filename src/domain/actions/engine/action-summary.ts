// The little the frame shows of the actions; kept apart from their records, whose code comes later.
import { createStore } from '~/lib/store';
import type { Action } from './record';

/** Actions under way, actions that wait for a decision to be sent, and actions that ended with failures nobody has looked at. */
export interface ActionSummary {
  readonly running: number;
  readonly held: number;
  readonly failed: number;
}

export const summaryStore = createStore<ActionSummary>({ running: 0, held: 0, failed: 0 });

/** Whether the drawer with the actions is open, in this tab. */
export const drawerStore = createStore(false);

/** What the frame shows of these actions; `held` are the ids of those that wait for a decision. */
export function summarise(actions: readonly Action[], held: ReadonlySet<string>): ActionSummary {
  return {
    running: actions.filter(({ id, endedAt }) => endedAt === null && !held.has(id)).length,
    held: held.size,
    failed: actions.filter(
      (action) => action.endedAt !== null && !action.seen && action.retriedBy === null && hasFailures(action),
    ).length,
  };
}

/** Something of it failed, or nobody knows. */
export function hasFailures({ counts }: Action): boolean {
  return counts.failed + counts.unknown > 0;
}
