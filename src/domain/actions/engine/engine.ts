// Sends the actions that one sign-in began. One of its tabs at a time runs it (leader.ts); the store makes sure that even two could
// not send a part twice, and that no other sign-in sends it.
import type { BulkReply } from '~/api/bulk-calls';
import { cancelWaiting } from './action-store';
import type { FollowedJob } from './follower';
import type { PartEvent } from './part';
import { createPartChanges, NO_FAULT, type PartChangePorts } from './part-changes';
import type { Action, ActionItem, Fault, Part } from './record';
import { createWaking } from './waking';
import { partsReleased } from './waves';

/** How a failed call is to be taken. */
export type CallFailure =
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'lost'; readonly fault: Fault }
  | { readonly kind: 'unauthorised' };

/** What the engine needs of the world; tests give it another one. */
export interface EnginePorts extends PartChangePorts {
  /** The sign-in it sends for. */
  readonly sessionId: string;
  /** True for actions of the project at hand; those of another wait until it is. */
  readonly isHere: (action: Action) => boolean;
  /** Sends one request of an action. */
  readonly submit: (action: Action, items: readonly ActionItem[]) => Promise<BulkReply>;
  readonly expectsJob: (action: Action, items: readonly ActionItem[]) => boolean;
  /** Requests of a higher order wait until those of lower ones were answered and read back. */
  readonly order: (action: Action, items: readonly ActionItem[]) => number;
  readonly failureOf: (error: unknown) => CallFailure;
  /** True for a part in `sending` that nobody is sending any more: its tab was closed or reloaded. */
  readonly isLeftBehind: (part: Part) => boolean;
  /** A call was refused with 401: resolves once somebody is signed in again, or the engine was stopped for it. */
  readonly untilSignedIn: () => Promise<void>;
  /** A request was answered with a job: from now on it is followed. */
  readonly follow: (job: FollowedJob) => void;
  readonly now: () => number;
}

/** A request that waits for its turn, or is on its way. */
interface Entry {
  readonly action: Action;
  readonly index: number;
  readonly order: number;
}

/** Requests on their way at once, over all actions. */
export const IN_FLIGHT = 3;

export interface Engine {
  /** Looks for actions that are new, cancelled or given to this sign-in. */
  readonly wake: () => void;
  /** Stops: nothing more is sent. */
  readonly stop: () => void;
  /** Resolves once none of its requests is pending any more. */
  readonly landed: () => Promise<void>;
}

/** Starts the engine. What an earlier one left half sent is taken as unknown and read again. */
export function startEngine(ports: EnginePorts): Engine {
  const { store, sessionId } = ports;
  const { apply, lose, look } = createPartChanges(ports);
  let stopped = false;
  const flying = new Set<Entry>();
  let signedOut = false;
  let whenLanded: (() => void)[] = [];
  const queue: Entry[] = [];
  /** By action: how many of its requests are taken up. */
  const known = new Map<string, number>();

  /** Takes up actions this engine has not seen: queues what waits, asks about what was left in between. */
  async function takeUp(): Promise<void> {
    const actions = await store.actions();
    for (const action of actions.toReversed()) {
      if (stopped) return;
      if (action.endedAt !== null || !ports.isHere(action)) continue;
      // Given to another sign-in, it may come back.
      if (action.sessionId !== sessionId) known.delete(action.id);
      else await takeUpOne(action);
      if (action.cancelled) await dropWaiting(action);
    }
  }

  /** Of an action in waves the rest is taken up once it is released. */
  async function takeUpOne(action: Action): Promise<void> {
    const from = known.get(action.id) ?? 0;
    const to = partsReleased(action);
    if (from >= to) return;
    known.set(action.id, to);
    for (const part of (await store.parts(action.id)).slice(from, to)) {
      const { stage, index, items } = part;
      if (stage === 'waiting') queue.push({ action, index, order: ports.order(action, items) });
      if (stage === 'sending' && ports.isLeftBehind(part)) void lose(action, part, NO_FAULT);
    }
  }

  async function dropWaiting(action: Action): Promise<void> {
    queue.splice(0, queue.length, ...queue.filter((entry) => entry.action.id !== action.id));
    if (action.counts.waiting > 0 && (await cancelWaiting(store, action.id))) ports.onChange(action.id, true);
  }

  function pump(): void {
    while (!stopped && !signedOut && flying.size < IN_FLIGHT) {
      const [next] = queue.splice(nextAt(), 1);
      if (!next) return;
      flying.add(next);
      void sendPart(next)
        .catch((error: unknown) => console.error('An action could not be sent:', error))
        .finally(() => {
          flying.delete(next);
          pump();
          if (flying.size > 0) return;
          for (const tell of whenLanded) tell();
          whenLanded = [];
        });
    }
  }

  /** The first that need not wait for one of a lower order; the requests of an action stand in their order. */
  function nextAt(): number {
    const at = queue.findIndex(
      ({ action, order }) =>
        ![...flying].some((other) => other.action.id === action.id && other.order < order),
    );
    return at < 0 ? queue.length : at;
  }

  async function sendPart(entry: Entry): Promise<void> {
    const { action, index } = entry;
    const claim = await apply(action.id, index, { type: 'send', now: ports.now(), sessionId });
    // Of an action that was cancelled meanwhile the claim has ended the part instead.
    if (!claim?.changed || claim.part.stage !== 'sending') return;
    // The sign-in came to its end during the claim: the next token may be another person's.
    if (stopped) return void (await apply(action.id, index, { type: 'unauthorised' }));
    let event: PartEvent & { readonly type: 'answered' | 'refused' };
    try {
      const reply = await ports.submit(claim.action, claim.part.items);
      event = { type: 'answered', reply, expectsJob: ports.expectsJob(claim.action, claim.part.items) };
    } catch (error) {
      const failure = ports.failureOf(error);
      if (failure.kind === 'unauthorised') return pause(entry);
      if (failure.kind === 'lost') return lose(action, claim.part, failure.fault);
      event = { type: 'refused', fault: failure.fault };
    }
    const proof = ports.prove(claim.action, claim.part.items);
    try {
      if (proof) event = { ...event, truth: await proof };
    } catch {
      // The answer alone does not tell: the report offers to read again.
      const fault = event.type === 'refused' ? event.fault : NO_FAULT;
      return void (await apply(action.id, index, { type: 'lost', fault }));
    }
    const answered = await apply(action.id, index, event);
    if (!answered) return;
    const { stage, jobId, pollSeconds, outcomes } = answered.part;
    if (stage === 'following' && jobId !== null)
      ports.follow({ actionId: action.id, index, jobId, asked: pollSeconds });
    else if (outcomes.some(({ state }) => state === 'unknown')) await look(action, answered.part);
  }

  /** A 401 changed nothing: the part waits in its place until somebody has signed in. */
  async function pause(entry: Entry): Promise<void> {
    await apply(entry.action.id, entry.index, { type: 'unauthorised' });
    queue.unshift(entry);
    queue.sort((a, b) => a.action.createdAt - b.action.createdAt || a.index - b.index);
    if (signedOut) return;
    signedOut = true;
    await ports.untilSignedIn();
    signedOut = false;
    if (!stopped) wake();
  }

  const wake = createWaking(() => takeUp().finally(pump), 'The records of bulk actions cannot be read:');
  wake();
  return {
    wake: () => {
      if (!stopped) wake();
    },
    stop: () => {
      stopped = true;
    },
    landed: async () => {
      if (flying.size > 0) await new Promise<void>((resolve) => whenLanded.push(resolve));
    },
  };
}
