// From a grant to its use: whether somebody was told, tried, got in, and when last.
import { parseWireTime } from '~/lib/time';

/** A session as far as use is told from it. */
interface UsedSession {
  readonly start_time?: string | null | undefined;
  readonly failed_code?: string | null | undefined;
  readonly failed_reason?: string | null | undefined;
  readonly session_state?: string | null | undefined;
}

/** What became of a grant by the sessions that are known. */
export type GrantUse =
  | { readonly kind: 'used'; readonly at: Date }
  /** Every known attempt failed; the newest reason the service gave, '' when it gave none. */
  | { readonly kind: 'failed'; readonly at: Date | null; readonly reason: string }
  | { readonly kind: 'never' };

/** Use in this many days counts as recent. */
export const RECENT_DAYS = 30;
const DAY = 86_400_000;

const hasFailed = ({ session_state, failed_code, failed_reason }: UsedSession) =>
  session_state === 'InitFail' || Boolean(failed_code) || Boolean(failed_reason);

/** What a user's sessions of one app group say. */
export function useOfGrant(sessions: readonly UsedSession[]): GrantUse {
  let used: Date | null = null;
  let failed: { at: Date | null; reason: string } | null = null;
  for (const session of sessions) {
    const at = parseWireTime(session.start_time);
    if (hasFailed(session)) {
      const isNewer = !failed || (at?.getTime() ?? 0) > (failed.at?.getTime() ?? 0);
      if (isNewer) failed = { at, reason: session.failed_reason ?? '' };
    } else if (at && (!used || at > used)) used = at;
  }
  if (used) return { kind: 'used', at: used };
  return failed ? { kind: 'failed', ...failed } : { kind: 'never' };
}

/** True for a grant that was used lately. `now` in milliseconds since 1970. */
export function isRecent(use: GrantUse, now: number): boolean {
  return use.kind === 'used' && now - use.at.getTime() <= RECENT_DAYS * DAY;
}

/** Why a grant is recommended to be kept (the first three) or reviewed. */
export const REVIEW_REASONS = ['recent', 'tried', 'new', 'stale', 'never'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];
export const RECOMMENDATIONS = ['keep', 'review'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** What the reason of a recommendation comes to. */
export function recommendationOf(reason: ReviewReason): Recommendation {
  return reason === 'stale' || reason === 'never' ? 'review' : 'keep';
}

interface ReviewFacts {
  /** When the use was read, in milliseconds since 1970: what is recommended does not change while it is read. */
  readonly at: number;
  readonly since: Date | null;
  /** Only sessions of the last 30 days are known: nobody can say never. */
  readonly knowsRecentOnly?: boolean;
}

/** Whether a grant is still needed, by its last use. A new one is kept: nobody had the time to use it. */
export function reviewOf(use: GrantUse, { at, since, knowsRecentOnly = false }: ReviewFacts): ReviewReason {
  const isLately = (date: Date | null) => date !== null && at - date.getTime() <= RECENT_DAYS * DAY;
  if (isRecent(use, at)) return 'recent';
  if (use.kind === 'failed' && isLately(use.at)) return 'tried';
  if (isLately(since)) return 'new';
  return use.kind === 'used' || knowsRecentOnly ? 'stale' : 'never';
}
