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
