import * as z from 'zod/mini';
import { actionStore, removeActions } from './actions';
import type { Action } from './record';
import { presentTime } from '~/lib/present';
import { recall, remember } from '~/lib/remembered';

/** How long records of actions that ended are kept, in days; 0 keeps them until they are cleared. */
export const RETENTION_DAYS = [7, 30, 90, 365, 0] as const;
export type RetentionDays = (typeof RETENTION_DAYS)[number];
const USUAL: RetentionDays = 90;
const KEY = 'acts-retention-days';
const DAY_MS = 86_400_000;

const stored = z.literal(RETENTION_DAYS);

/** The chosen time, 90 days when none was chosen. */
export function retentionDays(): RetentionDays {
  return z.safeParse(stored, recall(KEY)).data ?? USUAL;
}

/** Ids of the records of this browser, of every project, that are not kept any longer once `days` is chosen. */
export async function actionsPast(days: RetentionDays): Promise<string[]> {
  return olderThan(await actionStore.actions(), days, presentTime());
}

/** Chooses how long records are kept, and removes those that `actionsPast` counted. */
export async function setRetentionDays(days: RetentionDays, past: readonly string[]): Promise<void> {
  remember(KEY, days);
  if (past.length > 0) await removeActions(past);
}

/** Forgets what ended longer ago than the chosen time. */
export async function forgetOldActions(now = presentTime()): Promise<void> {
  const old = olderThan(await actionStore.actions(), retentionDays(), now);
  if (old.length > 0) await removeActions(old);
}

/** Ids of the actions that ended more than `days` ago; none when they are kept for good. */
export function olderThan(actions: readonly Action[], days: number, now: number): string[] {
  if (days === 0) return [];
  return actions
    .filter(({ endedAt }) => endedAt !== null && now - endedAt > days * DAY_MS)
    .map(({ id }) => id);
}
