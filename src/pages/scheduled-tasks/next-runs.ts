import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { expiryOf, runsOf } from '~/domain/schedule/expand';
import type { Schedule } from '~/domain/schedule/schedule';
import { readZoned } from '~/domain/schedule/zone-time';

/** How many runs a preview lists. */
export const RUNS_SHOWN = 10;

/** A schedule of every n days is counted from a day the task runs on; the preview of the service counts from today. */
export function isCounted(schedule: Schedule | null): boolean {
  return schedule?.kind === 'daily' && schedule.interval > 1;
}

/**
 * The anchor (see `runsOf`) of a saved task: its next run, which only its row in the list tells. Null when a schedule of every n
 * days has runs to come and the row does not tell the next one.
 */
export function anchorOf(
  schedule: Schedule,
  row: Pick<ScheduledTask, 'next_execution_time' | 'time_zone'> | null | undefined,
  now: number,
): number | null {
  const next = readZoned(row?.next_execution_time, row?.time_zone ?? schedule.timeZone);
  if (next !== null) return next;
  return isCounted(schedule) && expiryOf(schedule) >= now ? null : now;
}

/** The next runs of a schedule, as many as a preview lists. */
export function nextRunsOf(schedule: Schedule, now: number, anchor: number): number[] {
  return runsOf(schedule, { from: now, count: RUNS_SHOWN }, anchor);
}
