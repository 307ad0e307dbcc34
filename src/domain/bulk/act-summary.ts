// The little the frame shows of the acts; kept apart from their records, whose code comes later.
import { createStore } from '~/lib/store';
import type { Act } from './record';

/** Acts under way, acts that wait for a decision to be sent, and acts that ended with failures nobody has looked at. */
export interface ActSummary {
  readonly running: number;
  readonly held: number;
  readonly failed: number;
}

export const summaryStore = createStore<ActSummary>({ running: 0, held: 0, failed: 0 });

/** Whether the drawer with the acts is open, in this tab. */
export const drawerStore = createStore(false);

/** What the frame shows of these acts; `held` are the ids of those that wait for a decision. */
export function summarise(acts: readonly Act[], held: ReadonlySet<string>): ActSummary {
  return {
    running: acts.filter(({ id, endedAt }) => endedAt === null && !held.has(id)).length,
    held: held.size,
    failed: acts.filter(
      (act) => act.endedAt !== null && !act.seen && act.retriedBy === null && hasFailures(act),
    ).length,
  };
}

/** Something of it failed, or nobody knows. */
export function hasFailures({ counts }: Act): boolean {
  return counts.failed + counts.unknown > 0;
}
