import type { ActStore, PartChange } from './act-store';
import type { PartEvent } from './part';
import type { Act, ActItem, Fault, Part, Seen } from './record';

/** What changing the parts of acts needs of the world. */
export interface PartChangePorts {
  readonly store: ActStore;
  /** Reads items again whose answer was lost, to see what happened. */
  readonly observe: (act: Act, items: readonly ActItem[]) => Promise<ReadonlyMap<string, Seen>>;
  /** An act's records changed; `ended` when that was its end. */
  readonly onChange: (actId: string, ended: boolean) => void;
}

/** Changes of parts as the sender and the follower make them. */
export interface PartChanges {
  readonly apply: (actId: string, index: number, event: PartEvent) => Promise<PartChange | null>;
  /** Nobody knows what became of a part that was sent: it is unknown, and its items are read again. */
  readonly lose: (act: Act, part: Part, fault: Fault) => Promise<void>;
  /** Reads items again whose outcome is unknown. */
  readonly look: (act: Act, part: Part) => Promise<void>;
}

/** No words of the service: the answer never came. */
export const NO_FAULT: Fault = { code: '', reason: '', requestId: '' };

export function createPartChanges({ store, observe, onChange }: PartChangePorts): PartChanges {
  async function apply(actId: string, index: number, event: PartEvent): Promise<PartChange | null> {
    const result = await store.changePart(actId, index, event);
    if (result?.changed) onChange(actId, result.ended);
    return result;
  }

  async function look(act: Act, part: Part): Promise<void> {
    try {
      const seen = await observe(act, part.items);
      await apply(act.id, part.index, { type: 'observed', seen });
    } catch {
      // It stays unknown, without a look: the report offers to look again.
    }
  }

  return {
    apply,
    look,
    lose: async (act, part, fault) => {
      const lost = await apply(act.id, part.index, { type: 'lost', fault });
      if (lost?.changed) await look(act, lost.part);
    },
  };
}
