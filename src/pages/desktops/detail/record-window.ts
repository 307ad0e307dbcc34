import { toWireMinutes } from '~/lib/time';

/** How far back login records are shown, in days; the service gives at most 30. */
export const WINDOW_DAYS = ['1', '7', '30'] as const;
const HOUR_MS = 3_600_000;

/** The last `days` days up to the coming full hour, so that the same question keeps its answer for a while. */
export function recordWindow(days: number, now: Date): { start_time: string; end_time: string } {
  const end = Math.ceil(now.getTime() / HOUR_MS) * HOUR_MS;
  return {
    start_time: toWireMinutes(new Date(end - days * 24 * HOUR_MS)),
    end_time: toWireMinutes(new Date(end)),
  };
}
