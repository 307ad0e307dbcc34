import type { ActionStore, PartChange } from './action-store';
import type { PartEvent } from './part';
import type { Action, ActionItem, Fault, Part, Seen } from './record';

/** What changing the parts of actions needs of the world. */
export interface PartChangePorts {
  readonly store: ActionStore;
  /** Reads items again whose answer was lost, to see what happened. */
  readonly observe: (action: Action, items: readonly ActionItem[]) => Promise<ReadonlyMap<string, Seen>>;
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

export function createPartChanges({ store, observe, onChange }: PartChangePorts): PartChanges {
  async function apply(actionId: string, index: number, event: PartEvent): Promise<PartChange | null> {
    const result = await store.changePart(actionId, index, event);
    if (result?.changed) onChange(actionId, result.ended);
    return result;
  }

  async function look(action: Action, part: Part): Promise<void> {
    try {
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
