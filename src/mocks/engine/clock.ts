export interface Clock {
  /** Milliseconds since 1970 as the service sees them. */
  readonly now: () => number;
  readonly pace: number;
}

/** A clock that runs `pace` times as fast as the wall's from `startedAt` on, so a test need not wait for a rebuild. */
export function createClock(startedAt: number, pace = 1, wall: () => number = Date.now): Clock {
  return { pace, now: () => (pace === 1 ? wall() : startedAt + (wall() - startedAt) * pace) };
}
