import { cancelWaiting, type ActionStore, type PartChange } from './action-store';
import type { PartEvent, Truth } from './part';
import type { Action, ActionItem, Fault, Part, Seen } from './record';

/** What changing the parts of actions needs of the world. */
export interface PartChangePorts {
  readonly store: ActionStore;
  /** Reads items again whose answer was lost, to see what happened. */
  readonly observe: (action: Action, items: readonly ActionItem[]) => Promise<ReadonlyMap<string, Seen>>;
  /**
   * Reads back which items are as the action wants them; null where the action has no such proof.
   * @param isOver the job, or the time it takes, is over: what is read now is the outcome
   */
  readonly prove: (action: Action, items: readonly ActionItem[], isOver?: boolean) => Promise<Truth> | null;
  /** An action's records changed; `ended` when that was its end. */
  readonly onChange: (actionId: string, ended: boolean) => void;
}

/** Changes of parts as the sender and the follower make them. */
export interface PartChanges {
  readonly apply: (actionId: string, index: number, event: PartEvent) => Promise<PartChange | null>;
  /** Nobody knows the outcome of a part that was sent: it is unknown, and its items are read again. */
  readonly lose: (action: Action, part: Part, fault: Fault) => Promise<void>;
  /** Reads items again whose outcome is unknown. */
  readonly look: (action: Action, part: Part) => Promise<void>;
}

/** No words of the service: the answer never came. */
export const NO_FAULT: Fault = { code: '', reason: '', requestId: '' };

export function createPartChanges({ store, observe, prove, onChange }: PartChangePorts): PartChanges {
  async function apply(actionId: string, index: number, event: PartEvent): Promise<PartChange | null> {
    const result = await store.changePart(actionId, index, event);
    if (!result?.changed) return result;
    const ended = result.stopped && (await cancelWaiting(store, actionId));
    onChange(actionId, result.ended || ended);
    return result;
  }

  async function look(action: Action, part: Part): Promise<void> {
    try {
      const truth = await prove(action, part.items);
      if (truth) return void (await apply(action.id, part.index, { type: 'proved', truth }));
      const seen = await observe(action, part.items);
      await apply(action.id, part.index, { type: 'observed', seen });
    } catch {
      // It stays unknown, without a look: the report offers to look again.
    }
  }

  return {
    apply,
    look,
    lose: async (action, part, fault) => {
      const lost = await apply(action.id, part.index, { type: 'lost', fault });
      if (lost?.changed) await look(action, lost.part);
    },
  };
}
