/** How a job is looked at: soon and often while it moves, more and more rarely while it does not. */
export const POLL = {
  firstMs: 2000,
  longestMs: 30_000,
  /** Nobody is looking: about once a minute. */
  hiddenMs: 60_000,
  /** Between any two looks, whatever the number of jobs: at most 60 a minute. */
  spacingMs: 1000,
} as const;
const GROWTH = 1.6;

const WAIT = 'wait:';

/** What is followed in the place of a job where an action takes effect at a time of its own: that time, in milliseconds. */
export const waitUntil = (time: number) => `${WAIT}${time}`;

/** The time that is waited for; null for the id of a job. */
export function waitedFor(jobId: string): number | null {
  return jobId.startsWith(WAIT) ? Number(jobId.slice(WAIT.length)) : null;
}

/**
 * Milliseconds until the next look at a job.
 * @param last the wait before this look, 0 for the first
 * @param moved whether this look showed something new
 * @param asked seconds the service asked for between two looks; null when it did not say
 */
export function nextWait(last: number, moved: boolean, asked: number | null): number {
  const least = Math.max(POLL.firstMs, (asked ?? 0) * 1000);
  if (moved || last === 0) return Math.min(least, POLL.hiddenMs);
  return Math.min(Math.max(least, last * GROWTH), Math.max(POLL.longestMs, least));
}
