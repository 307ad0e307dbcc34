import type { Act } from './record';

/**
 * True for an act of which something is not sent and will not be without a word of the administrator: it was begun under another
 * sign-in, and no tab sends for that one any more.
 * @param sending the sign-ins tabs of this browser send for
 */
export function isHeld(act: Act, sessionId: string, sending: ReadonlySet<string>): boolean {
  if (act.endedAt !== null || act.cancelled || act.counts.waiting === 0) return false;
  return act.sessionId !== sessionId && !(act.sessionId && sending.has(act.sessionId));
}
