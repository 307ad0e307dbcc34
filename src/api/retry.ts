import { ApiError } from './errors';

/** A read is sent at most this often. */
export const MAX_ATTEMPTS = 4;
const BASE_MS = 400;
const LONGEST_MS = 30_000;
const PASSING = new Set([429, 502, 503, 504]);

/**
 * Milliseconds to wait before reading again after `attempt` tries (1 or more), or null to give up. Only what may pass is tried
 * again: no answer, 429, 502, 503, 504. Retry-After wins over the backoff; a wait longer than 30 s is left to the administrator.
 * @param random 0 to 1, spreads the retries of many clients
 */
export function retryWait(error: unknown, attempt: number, random: number): number | null {
  if (!(error instanceof ApiError) || attempt >= MAX_ATTEMPTS) return null;
  const passing = error.kind === 'network' || (error.kind === 'http' && PASSING.has(error.status ?? 0));
  if (!passing) return null;
  if (error.retryAfter !== undefined) {
    const asked = error.retryAfter * 1000;
    return asked > LONGEST_MS ? null : asked;
  }
  return BASE_MS * 2 ** (attempt - 1) * (0.5 + random / 2);
}

/** Seconds named by a Retry-After header, given as seconds or as a date; undefined when it says neither. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds < 0 ? undefined : seconds;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
