import type { Action } from './record';
import { isOnHold } from './waves';

/**
 * True for an action of which something is not sent and will not be without a word of the administrator: it was started under another
 * sign-in, and no tab sends for that one any more.
 * @param sending the sign-ins tabs of this browser send for
 */
export function isHeld(action: Action, sessionId: string, sending: ReadonlySet<string>): boolean {
  if (action.endedAt !== null || action.cancelled || action.counts.waiting === 0) return false;
  // The rest of an action in waves waits for another decision.
  if (isOnHold(action)) return false;
  return action.sessionId !== sessionId && !(action.sessionId && sending.has(action.sessionId));
}
