// Which tab sends and follows: one at a time, and only while somebody is signed in there.
import { signInStore } from '~/api/session';
import type { Engine } from '~/domain/bulk/engine';

const LOCK = 'workspace-console-acts';

/**
 * Runs an engine in this tab whenever it is its turn. A tab that is signed out gives its turn away, as another may be signed in;
 * it asks for the next one once somebody signs in.
 */
export async function takeTurns(start: () => Engine, onTurn: (engine: Engine | null) => void): Promise<void> {
  for (;;) {
    await whenSignedIn();
    await inTurn(async () => {
      if (signInStore.get() !== 'open') return;
      const engine = start();
      onTurn(engine);
      await whenSignedOut(engine.stop);
      // What is on its way is nobody else's yet.
      await engine.landed();
      onTurn(null);
    });
  }
}

// Only secure addresses have locks. Elsewhere each tab sends what it can claim, and the claim keeps a part from going twice.
const inTurn = (go: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(LOCK, go) : go();

function whenSignedIn(): Promise<void> {
  return until((state) => state === 'open');
}

function whenSignedOut(stop: () => void): Promise<void> {
  return until((state) => state !== 'open', stop);
}

/** Resolves once the sign-in is as wanted; `at` is called at that very moment. */
function until(isSo: (state: ReturnType<typeof signInStore.get>) => boolean, at?: () => void): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo(signInStore.get())) return;
      stop();
      at?.();
      resolve();
    };
    const stop = signInStore.subscribe(look);
    look();
  });
}
