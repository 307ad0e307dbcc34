// The little the frame shows of the actions; kept apart from their records, whose code comes later.
import { createStore } from '~/lib/store';
import type { Action } from './record';
import { isOnHold } from './waves';

/** Actions under way, actions that wait for a decision to be sent, and actions that ended with failures nobody has looked at. */
export interface ActionSummary {
  readonly running: number;
  readonly held: number;
  /** Actions whose first batch ended, and which nobody has continued or stopped for a day. */
  readonly onHold: number;
  readonly failed: number;
}

export const summaryStore = createStore<ActionSummary>({ running: 0, held: 0, onHold: 0, failed: 0 });

/** Whether the drawer with the actions is open, in this tab. */
export const drawerStore = createStore(false);

/** A hold of this age is reminded of. */
export const LONG_HOLD_MS = 86_400_000;

/** What the frame shows of these actions; `held` are the ids of those that wait for a decision to be sent. */
export function summarise(actions: readonly Action[], held: ReadonlySet<string>, now: number): ActionSummary {
  return {
    running: actions.filter(({ id, endedAt }) => endedAt === null && !held.has(id)).length,
    held: held.size,
    onHold: actions.filter((action) => isOnHold(action) && now - action.createdAt > LONG_HOLD_MS).length,
    failed: actions.filter(
      (action) => action.endedAt !== null && !action.seen && action.retriedBy === null && hasFailures(action),
    ).length,
  };
}

/** Something of it failed, or nobody knows. */
export function hasFailures({ counts }: Action): boolean {
  return counts.failed + counts.unknown > 0;
}
