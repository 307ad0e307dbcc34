// Which tab sends and which follows: one at a time each, and only while somebody is signed in there. The tabs of one sign-in
// take turns at sending what it began; all tabs of the browser take turns at following.
import { currentSessionId, sessionIdStore, signInStore } from '~/api/session';

const FOLLOWING = 'workspace-console-actions';
const SENDING = 'workspace-console-actions:';

/** What a tab does in its turn. */
interface Turn {
  /** Called at the very moment the turn is over. */
  readonly stop: () => void;
  /** Resolves once nothing of it is pending any more: until then it is nobody else's turn. */
  readonly landed?: () => Promise<void>;
}

/** Runs `start` in this tab whenever it is its turn to follow. A tab that is signed out gives its turn away. */
export const followInTurn = <T extends Turn>(start: () => T, onTurn: (turn: T | null) => void) =>
  takeTurns(() => FOLLOWING, start, onTurn);

/** Runs `start` in this tab whenever it is its turn to send for the sign-in it has then. */
export const sendInTurn = <T extends Turn>(start: () => T, onTurn: (turn: T | null) => void) =>
  takeTurns(() => SENDING + currentSessionId(), start, onTurn);

async function takeTurns<T extends Turn>(
  name: () => string,
  start: () => T,
  onTurn: (turn: T | null) => void,
): Promise<void> {
  for (;;) {
    await until(isSignedIn);
    const mine = name();
    const isMine = () => isSignedIn() && name() === mine;
    await inTurn(mine, isMine, async () => {
      if (!isMine()) return;
      const turn = start();
      onTurn(turn);
      await until(() => !isMine(), turn.stop);
      await turn.landed?.();
      onTurn(null);
    });
  }
}

const isSignedIn = () => signInStore.get() === 'open';

/** Waits for the turn, for as long as it is one; then continues to the end. */
async function inTurn(name: string, isMine: () => boolean, go: () => Promise<void>): Promise<void> {
  // Only secure addresses have locks. Elsewhere each tab sends what it can claim, and the claim keeps a part from going twice.
  if (!('locks' in navigator)) return go();
  const leave = new AbortController();
  void until(
    () => !isMine(),
    () => leave.abort(),
  );
  try {
    await navigator.locks.request(name, { signal: leave.signal }, go);
  } catch (error) {
    // Given up before it came.
    if (!leave.signal.aborted) throw error;
  }
}

/** Resolves once it is so, as far as sign-ins are concerned; `at` is called at that very moment. */
function until(isSo: () => boolean, at?: () => void): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      for (const stop of stops) stop();
      at?.();
      resolve();
    };
    const stops = [signInStore.subscribe(look), sessionIdStore.subscribe(look)];
    look();
  });
}

/** Does `go` while no tab sends for a sign-in, and none can begin to; without locks nobody can tell. */
export async function whileNobodySends(sessionId: string, go: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return go();
  await navigator.locks.request(SENDING + sessionId, { ifAvailable: true }, async (lock) => {
    if (lock) await go();
  });
}

/** The sign-ins some tab of this browser sends for right now; none where there are no locks to tell. */
export async function sendingSessions(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith(SENDING) ? [name.slice(SENDING.length)] : [])),
  );
}
