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
