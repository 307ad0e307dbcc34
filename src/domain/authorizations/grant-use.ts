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
