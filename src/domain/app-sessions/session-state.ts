import { SESSION_STATES, type SessionInfo } from '~/contract/app-sessions';

type State = (typeof SESSION_STATES)[number] | 'other';

/** The state of a session; 'other' for a word the manual does not name. */
export function sessionState({ session_state }: Pick<SessionInfo, 'session_state'>): State {
  return SESSION_STATES.find((state) => state === session_state) ?? 'other';
}

export const SESSION_TONES = {
  Active: 'good',
  Disconnected: 'attention',
  AppcInit: 'progress',
  SignedOut: 'plain',
  InitFail: 'failed',
  other: 'plain',
} as const;

/** The session goes on, or may: only what has ended or never began cannot be logged off. */
export function isLive(session: Pick<SessionInfo, 'session_state'>): boolean {
  const state = sessionState(session);
  return state !== 'SignedOut' && state !== 'InitFail';
}
