const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** A length of time as people say it. */
export interface Duration {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** 1,530 minutes are 1 day, 1 hour and 30 minutes. */
export function durationOf(minutes: number): Duration {
  const ofDay = minutes % DAY_MINUTES;
  return {
    days: Math.floor(minutes / DAY_MINUTES),
    hours: Math.floor(ofDay / 60),
    minutes: ofDay % 60,
  };
}

/** When something happens that waits `minutes` from now; null when it waits for nothing, or beyond what a calendar holds. */
export function momentAfter(minutes: number | null, now: Date): Date | null {
  if (minutes === null || minutes <= 0) return null;
  const moment = new Date(now.getTime() + minutes * MINUTE_MS);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
