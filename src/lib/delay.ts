const MINUTE_MS = 60_000;

/** When something happens that waits `minutes` from now; null when it waits for nothing, or beyond what a calendar holds. */
export function momentAfter(minutes: number | null, now: Date): Date | null {
  if (minutes === null || minutes <= 0) return null;
  const moment = new Date(now.getTime() + minutes * MINUTE_MS);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
