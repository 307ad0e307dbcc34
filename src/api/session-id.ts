// Which sign-in the console works under. What an action has not sent yet goes out without a question only under the sign-in
// that began it: otherwise whoever signs in next would send another person's work with a token of their own.
//
// The id is random and says nothing about a token. A new one is made
// - when the page opens. Nobody was asked to sign in there: it is the demo, or a proxy that signs every call. A reload within
//   RESUMED_WITHIN_MS and a new tab beside an open one continue the id they find, until the service refuses a call with 401.
//   When the person is not known, a refusal in one tab ends the id in all of them.
// - at every sign-in with a token. No operation of the API tells whose token it is, so each counts as another person's.
// A renewal by the page itself, which knows the person, continues the id while the question to sign in is open. Once that was
// put off, or the person signed out, it does not.
import * as z from 'zod/mini';
import { createStore, type Store } from '~/lib/store';

/** Who works where, as far as the console knows; `userName` is empty when nothing says it. */
export interface Person {
  readonly userName: string;
  readonly projectId: string;
}

/** What tabs say to each other about their sign-ins. */
type Said =
  | { readonly type: 'who'; readonly person: Person }
  | { readonly type: 'here'; readonly person: Person; readonly id: string }
  | { readonly type: 'refused'; readonly person: Person };

/** What is there to continue an id with: the tab's storage, the other tabs, the wall clock. */
export interface Surroundings {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  readonly say: (said: Said) => void;
  readonly now: () => number;
}

export const RESUMED_WITHIN_MS = 10 * 60_000;
const KEY = 'workspace-console:sign-in';
const kept = z.object({ id: z.string(), userName: z.string(), projectId: z.string(), at: z.number() });

export interface SessionId {
  readonly get: () => string;
  readonly subscribe: Store<string>['subscribe'];
  /** The page has opened. */
  readonly begin: (person: Person) => void;
  /** Continues what an earlier load of this tab, or another tab, began. Gives what hears the other tabs. */
  readonly resume: (surroundings: Surroundings) => (said: Said) => void;
  /** Notes that the page is still there; called now and then, and when it is left. */
  readonly keep: () => void;
  /** The id is in use: an answer of another tab comes too late to change it. */
  readonly current: () => string;
  /** A call was refused with 401. */
  readonly refused: () => void;
  /** The question to sign in was put off, or the person signed out. */
  readonly ended: () => void;
  /** Somebody gave a token. */
  readonly signedIn: () => void;
  /** The page signed in again by itself. */
  readonly renewed: () => void;
}

/** The id of this page's sign-in. */
export function createSessionId(): SessionId {
  const id = createStore<string>(crypto.randomUUID());
  let person: Person = { userName: '', projectId: '' };
  let around: Surroundings | null = null;
  /** The page signed in by itself: only then is there something a reload or another tab may continue. */
  let byItself = true;
  let isRefused = false;
  let isOver = false;
  let isUsed = false;

  const renew = (mine: boolean) => {
    id.set(crypto.randomUUID());
    byItself = mine;
    isUsed = true;
  };
  const isOpen = () => byItself && !isRefused;
  const isSame = (other: Person) =>
    other.userName === person.userName && other.projectId === person.projectId;

  function keep(): void {
    if (!around || !isOpen()) return;
    try {
      around.storage?.setItem(KEY, JSON.stringify({ id: id.get(), ...person, at: around.now() }));
    } catch {
      // A full storage only means that a reload asks.
    }
  }

  function recall({ storage, now }: Surroundings): string | null {
    try {
      const found = z.safeParse(kept, JSON.parse(storage?.getItem(KEY) ?? 'null')).data;
      return found && isSame(found) && now() - found.at < RESUMED_WITHIN_MS ? found.id : null;
    } catch {
      return null;
    }
  }

  return {
    get: id.get,
    subscribe: id.subscribe,
    keep,
    begin: ({ userName, projectId }) => {
      person = { userName, projectId };
      renew(true);
      isUsed = isRefused = isOver = false;
    },
    resume: (surroundings) => {
      around = surroundings;
      const found = recall(surroundings);
      if (found !== null) {
        id.set(found);
        isUsed = true;
      } else surroundings.say({ type: 'who', person });
      keep();
      return (said) => {
        if (!isOpen() || !isSame(said.person)) return;
        if (said.type === 'who') surroundings.say({ type: 'here', person, id: id.get() });
        else if (said.type === 'here' && !isUsed) {
          isUsed = true;
          id.set(said.id);
          keep();
        } else if (said.type === 'refused' && person.userName === '') {
          renew(true);
          keep();
        }
      };
    },
    current: () => {
      isUsed = true;
      return id.get();
    },
    refused: () => {
      if (isOpen()) {
        around?.storage?.removeItem(KEY);
        around?.say({ type: 'refused', person });
      }
      isRefused = true;
    },
    ended: () => {
      around?.storage?.removeItem(KEY);
      isRefused = isOver = true;
    },
    signedIn: () => {
      renew(false);
      isRefused = isOver = false;
    },
    renewed: () => {
      if (isOver || !byItself || person.userName === '') renew(true);
      isRefused = isOver = false;
      keep();
    },
  };
}
