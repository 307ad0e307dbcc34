// Follows the jobs of all actions of this browser, whoever began them: looking changes nothing. One tab at a time does (leader.ts).
import type { PartChange } from './action-store';
import { createFollower, type FollowedJob, type FollowerPorts } from './follower';
import { isOver, type PartEvent } from './part';
import { createPartChanges, NO_FAULT, type PartChangePorts } from './part-changes';
import type { Action, Part } from './record';
import { createWaking } from './waking';

export interface FollowingPorts extends FollowerPorts, PartChangePorts {
  /** True for actions of the project at hand. */
  readonly isHere: (action: Action) => boolean;
  /** Does `go` while no tab sends for the sign-in of this action, and none can begin to; not at all when one does. */
  readonly whileNobodySends: (action: Action, go: () => Promise<void>) => Promise<void>;
  /** True for a part in `sending` that nobody sends any more, as far as the part tells. */
  readonly isLeftBehind: (part: Part) => boolean;
}

export interface Following {
  /** Looks for actions it does not follow yet, and for jobs that are due. */
  readonly wake: () => void;
  readonly follow: (job: FollowedJob) => void;
  /** Stops: nothing more is looked at. */
  readonly stop: () => void;
}

/** How soon a request on its way is looked at again, whose tab may be gone. */
const AGAIN_MS = 5000;

export function startFollowing(ports: FollowingPorts): Following {
  const { store } = ports;
  const { apply, lose, look } = createPartChanges(ports);
  const known = new Set<string>();
  let stopped = false;
  let isDue = false;
  const follower = createFollower(ports, applyLook);

  /** The items themselves may tell the outcome of a job the service has forgotten. */
  async function applyLook(actionId: string, index: number, event: PartEvent): Promise<PartChange | null> {
    const result = await apply(actionId, index, await withProof(actionId, index, event));
    if (event.type === 'job-gone' && result?.changed) await look(result.action, result.part);
    return result;
  }

  /** A job that is over says how it went; where more can be read, that is told. */
  async function withProof(actionId: string, index: number, event: PartEvent): Promise<PartEvent> {
    if (event.type !== 'looked' || !isOver(event.job)) return event;
    const action = await store.action(actionId);
    const part = (await store.parts(actionId)).find((one) => one.index === index);
    const proof = action && part ? ports.prove(action, part.items, true) : null;
    try {
      return proof ? { ...event, truth: await proof } : event;
    } catch {
      // The job's own word stands.
      return event;
    }
  }

  async function takeUp(): Promise<void> {
    let isUnsure = false;
    for (const action of await store.actions()) {
      if (stopped) return;
      if (action.endedAt !== null || !ports.isHere(action)) continue;
      if (!known.has(action.id)) await takeUpOne(action.id);
      if (action.counts.sending > 0) {
        isUnsure = true;
        await ports.whileNobodySends(action, () => loseSending(action));
      }
    }
    if (isUnsure) soonAgain();
  }

  async function takeUpOne(actionId: string): Promise<void> {
    const parts = await store.parts(actionId);
    known.add(actionId);
    for (const { stage, index, jobId, pollSeconds } of parts)
      if (stage === 'following' && jobId !== null)
        follower.follow({ actionId, index, jobId, asked: pollSeconds });
  }

  async function loseSending(action: Action): Promise<void> {
    const left = (await store.parts(action.id)).filter(
      (part) => part.stage === 'sending' && ports.isLeftBehind(part),
    );
    await Promise.all(left.map((part) => lose(action, part, NO_FAULT)));
  }

  /** A tab that crashes says nothing, and its requests stay on their way in the records. */
  function soonAgain(): void {
    if (isDue) return;
    isDue = true;
    ports.after(AGAIN_MS, () => {
      isDue = false;
      if (!stopped) wake();
    });
  }

  const wake = createWaking(
    () => takeUp().finally(follower.wake),
    'The records of bulk actions cannot be read:',
  );
  wake();
  return {
    wake: () => {
      if (!stopped) wake();
    },
    follow: follower.follow,
    stop: () => {
      stopped = true;
      follower.stop();
    },
  };
}
