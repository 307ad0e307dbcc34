import { createStore } from '~/lib/store';
import { createSessionId, type Surroundings } from './session-id';

/** Where the console works: the region and project, and the base address of the two services. */
export interface Session {
  region: string;
  projectId: string;
  projectName: string;
  /** Base of Workspace paths; empty when a reverse proxy on this origin answers them. */
  apiBase: string;
  /** Who is signed in, for the account menu; empty when the service did not say. */
  userName: string;
}

/**
 * `open`: calls are sent. `asking`: the service refused the token, and calls wait until somebody signs in. `declined`: the
 * administrator put that off; calls end with the refusal until somebody signs in.
 */
export type SignInState = 'open' | 'asking' | 'declined';

const session = createStore<Session>({
  region: '',
  projectId: '',
  projectName: '',
  apiBase: '',
  userName: '',
});
const state = createStore<SignInState>('open');
const sessionId = createSessionId();

// The token stays in this closure: not in storage, not in an address, not in anything that is logged.
let token: string | null = null;
let renewToken: (() => Promise<string>) | null = null;
let waiting: { signedIn: Promise<boolean>; settle: (signedIn: boolean) => void } | null = null;

export const sessionStore = { get: session.get, subscribe: session.subscribe };
export const signInStore = { get: state.get, subscribe: state.subscribe };

/** Which sign-in the console works under (session-id.ts): what it began, and nothing else, is sent without a question. */
export const sessionIdStore = { get: sessionId.get, subscribe: sessionId.subscribe };

/** The id of the sign-in, for what will have it: from now on no other tab changes it. */
export const currentSessionId = sessionId.current;

/** Sets where the console works. `renew` gets a fresh token without asking anything, and `first` is one (the demo has both). */
export function openSession(
  where: Session,
  renew?: () => Promise<string>,
  first: string | null = null,
): void {
  session.set(where);
  renewToken = renew ?? null;
  token = first;
  sessionId.begin(where);
}

const KEEP_EVERY_MS = 60_000;

/** Continues the sign-in of an earlier load of this tab, or of another tab, where that may be; called once, when the page opens. */
export function resumeSession(): void {
  const channel = new BroadcastChannel('workspace-console-sign-in');
  const hear = sessionId.resume({
    storage: tabStorage(),
    say: (said) => channel.postMessage(said),
    now: Date.now,
  });
  channel.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof hear>[0]>) => hear(data));
  setInterval(sessionId.keep, KEEP_EVERY_MS);
  addEventListener('pagehide', sessionId.keep);
}

function tabStorage(): Surroundings['storage'] {
  try {
    return sessionStorage;
  } catch {
    // Closed to us, as in some private windows.
    return undefined;
  }
}

/** True when signing in again needs one click and no words. */
export function canRenew(): boolean {
  return renewToken !== null;
}

/** The token for the next call; null when nobody is signed in. */
export function currentToken(): string | null {
  return token;
}

/** Takes a token as given; calls that waited for it go on. */
export function signIn(newToken: string): void {
  token = newToken;
  sessionId.signedIn();
  finish('open', true);
}

/** Signs in again through the renewal the session was opened with. Throws when there is none. */
export async function renewSignIn(): Promise<void> {
  if (!renewToken) throw new Error('This session cannot be renewed without credentials.');
  token = await renewToken();
  sessionId.renewed();
  finish('open', true);
}

/** Puts signing in off: waiting calls end with the refusal they met, and so do later ones. */
export function declineSignIn(): void {
  sessionId.ended();
  finish('declined', false);
}

/** Opens the question again after it was put off. */
export function askToSignIn(): void {
  state.set('asking');
}

/** Forgets the token. */
export function signOut(): void {
  token = null;
  sessionId.ended();
  finish('declined', false);
}

function finish(next: SignInState, signedIn: boolean): void {
  state.set(next);
  waiting?.settle(signedIn);
  waiting = null;
}

/**
 * Called when the service answered 401 to a call that carried `refused`. True once a newer token is there, so that the call can
 * be sent again; false when the administrator declined. Rejects when `signal` aborts.
 */
export async function waitForSignIn(refused: string | null, signal?: AbortSignal): Promise<boolean> {
  if (token !== refused && token !== null) return true;
  if (state.get() === 'declined') return false;
  waiting ??= openQuestion();
  sessionId.refused();
  state.set('asking');
  return Promise.race([waiting.signedIn, aborted(signal)]);
}

/** Asks to sign in, and resolves once there is another token than `refused`, however long that takes. */
export async function signedInAgain(refused: string | null): Promise<void> {
  if (token !== refused && token !== null) return;
  if (state.get() === 'open') {
    sessionId.refused();
    state.set('asking');
  }
  await new Promise<void>((resolve) => {
    const stop = state.subscribe(() => {
      if (state.get() !== 'open') return;
      stop();
      resolve();
    });
  });
}

function openQuestion(): NonNullable<typeof waiting> {
  let settle: (signedIn: boolean) => void = () => undefined;
  const signedIn = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  return { signedIn, settle };
}

function aborted(signal?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
