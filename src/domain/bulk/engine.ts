// Sends the acts that one sign-in began. One of its tabs at a time runs it (leader.ts); the store makes sure that even two could
// not send a part twice, and that no other sign-in sends it.
import type { BulkReply } from '~/api/bulk-calls';
import type { FollowedJob } from './follower';
import type { PartEvent } from './part';
import { createPartChanges, NO_FAULT, type PartChangePorts } from './part-changes';
import type { Act, ActItem, Fault, Part } from './record';
import { createWaking } from './waking';

/** How a failed call is to be taken. */
export type CallFailure =
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'lost'; readonly fault: Fault }
  | { readonly kind: 'unauthorised' };

/** What the engine needs of the world; tests give it another one. */
export interface EnginePorts extends PartChangePorts {
  /** The sign-in it sends for. */
  readonly sessionId: string;
  /** True for acts of the project at hand; those of another wait until it is. */
  readonly isHere: (act: Act) => boolean;
  /** Sends one request of an act. */
  readonly submit: (act: Act, items: readonly ActItem[]) => Promise<BulkReply>;
  readonly expectsJob: (act: Act) => boolean;
  readonly failureOf: (error: unknown) => CallFailure;
  /** True for a part in `sending` that nobody is sending any more: its tab was closed or reloaded. */
  readonly isLeftBehind: (part: Part) => boolean;
  /** A call was refused with 401: resolves once somebody is signed in again, or the engine was stopped for it. */
  readonly untilSignedIn: () => Promise<void>;
  /** A request was answered with a job: from now on it is followed. */
  readonly follow: (job: FollowedJob) => void;
  readonly now: () => number;
}

/** Requests on their way at once, over all acts. */
export const IN_FLIGHT = 3;

export interface Engine {
  /** Looks for acts that are new, cancelled or given to this sign-in. */
  readonly wake: () => void;
  /** Stops: nothing more is sent. */
  readonly stop: () => void;
  /** Resolves once none of its requests is on its way any more. */
  readonly landed: () => Promise<void>;
}

/** Starts the engine. What an earlier one left half sent is taken as unknown and read again. */
export function startEngine(ports: EnginePorts): Engine {
  const { store, sessionId } = ports;
  const { apply, lose, look } = createPartChanges(ports);
  let stopped = false;
  let flying = 0;
  let signedOut = false;
  let whenLanded: (() => void)[] = [];
  const queue: { act: Act; index: number }[] = [];
  const known = new Set<string>();

  /** Takes up acts this engine has not seen: queues what waits, asks about what was left in between. */
  async function takeUp(): Promise<void> {
    const acts = await store.acts();
    for (const act of acts.toReversed()) {
      if (stopped) return;
      if (act.endedAt !== null || !ports.isHere(act)) continue;
      // Given to another sign-in, it may come back.
      if (act.sessionId !== sessionId) known.delete(act.id);
      else if (!known.has(act.id)) await takeUpOne(act);
      if (act.cancelled) await dropWaiting(act);
    }
  }

  async function takeUpOne(act: Act): Promise<void> {
    const parts = await store.parts(act.id);
    known.add(act.id);
    for (const part of parts) {
      if (part.stage === 'waiting') queue.push({ act, index: part.index });
      if (part.stage === 'sending' && ports.isLeftBehind(part)) void lose(act, part, NO_FAULT);
    }
  }

  async function dropWaiting(act: Act): Promise<void> {
    const mine = queue.filter((entry) => entry.act.id === act.id);
    if (mine.length === 0) return;
    queue.splice(0, queue.length, ...queue.filter((entry) => entry.act.id !== act.id));
    for (const { index } of mine) await apply(act.id, index, { type: 'cancel' });
  }

  function pump(): void {
    while (!stopped && !signedOut && flying < IN_FLIGHT) {
      const next = queue.shift();
      if (!next) return;
      flying += 1;
      void sendPart(next.act, next.index)
        .catch((error: unknown) => console.error('An act could not be sent:', error))
        .finally(() => {
          flying -= 1;
          pump();
          if (flying > 0) return;
          for (const tell of whenLanded) tell();
          whenLanded = [];
        });
    }
  }

  async function sendPart(act: Act, index: number): Promise<void> {
    const claim = await apply(act.id, index, { type: 'send', now: ports.now(), sessionId });
    // Of an act that was cancelled meanwhile the claim has ended the part instead.
    if (!claim?.changed || claim.part.stage !== 'sending') return;
    // The sign-in came to its end during the claim: the next token may be another person's.
    if (stopped) return void (await apply(act.id, index, { type: 'unauthorised' }));
    let event: PartEvent;
    try {
      const reply = await ports.submit(claim.act, claim.part.items);
      event = { type: 'answered', reply, expectsJob: ports.expectsJob(claim.act) };
    } catch (error) {
      const failure = ports.failureOf(error);
      if (failure.kind === 'unauthorised') return pause(act, index);
      if (failure.kind === 'lost') return lose(act, claim.part, failure.fault);
      event = { type: 'refused', fault: failure.fault };
    }
    const answered = await apply(act.id, index, event);
    if (!answered) return;
    const { stage, jobId, pollSeconds, outcomes } = answered.part;
    if (stage === 'following' && jobId !== null)
      ports.follow({ actId: act.id, index, jobId, asked: pollSeconds });
    else if (outcomes.some(({ state }) => state === 'unknown')) await look(act, answered.part);
  }

  /** A 401 changed nothing: the part waits in its place until somebody has signed in. */
  async function pause(act: Act, index: number): Promise<void> {
    await apply(act.id, index, { type: 'unauthorised' });
    queue.unshift({ act, index });
    queue.sort((a, b) => a.act.createdAt - b.act.createdAt || a.index - b.index);
    if (signedOut) return;
    signedOut = true;
    await ports.untilSignedIn();
    signedOut = false;
    if (!stopped) wake();
  }

  const wake = createWaking(() => takeUp().finally(pump), 'The records of bulk acts cannot be read:');
  wake();
  return {
    wake: () => {
      if (!stopped) wake();
    },
    stop: () => {
      stopped = true;
    },
    landed: async () => {
      if (flying > 0) await new Promise<void>((resolve) => whenLanded.push(resolve));
    },
  };
}
