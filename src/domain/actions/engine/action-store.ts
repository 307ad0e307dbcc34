import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { presentTime } from '~/lib/present';
import { advance, type PartEvent } from './part';
import { hasTooManyFailures, partsReleased } from './waves';
import { openCount, recount, type Action, type Part, type RetryOf } from './record';

/** What `changePart` did: the records as they are now, and whether the event changed anything. */
export interface PartChange {
  readonly action: Action;
  readonly part: Part;
  readonly changed: boolean;
  /** With this change the action came to its end. */
  readonly ended: boolean;
  /** With this change too many items had failed: what is not sent yet is to be cancelled. */
  readonly stopped: boolean;
}

/** What came of keeping a new action: kept, there already, or too late, because what it tries again was tried again meanwhile. */
export type Added = 'kept' | 'known' | 'overtaken';

/** Where the records of bulk actions are kept, for all tabs of this browser. */
export interface ActionStore {
  /**
   * Keeps a new action, and notes it in the record of the action it tries again, in one step that no other tab can come between: of
   * two tabs that try the same items again, one does.
   */
  readonly add: (action: Action, parts: readonly Part[], retryOf: RetryOf | null) => Promise<Added>;
  /** Every action, the newest first. */
  readonly actions: () => Promise<Action[]>;
  readonly action: (id: string) => Promise<Action | undefined>;
  /** The parts of an action, in order. */
  readonly parts: (id: string) => Promise<Part[]>;
  /**
   * Lets something happen to a part, in one step that no other tab can come between: whoever changes a part from waiting to
   * sending is the only one who sends it. Null when there is no such part.
   */
  readonly changePart: (actionId: string, index: number, event: PartEvent) => Promise<PartChange | null>;
  readonly changeAction: (id: string, change: (action: Action) => Action) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

interface Schema extends DBSchema {
  actions: { key: string; value: Action };
  actionParts: { key: [actionId: string, index: number]; value: Part };
  /** As version 1 kept them. */
  acts: { key: string; value: Action };
  parts: { key: [actId: string, index: number]; value: Omit<Part, 'actionId'> & { actId: string } };
}

// The name of version 1: another one would leave the records of earlier versions behind.
const NAME = 'workspace-console-acts';

/** The records in IndexedDB. Opened on first use. */
export function createActionStore(name = NAME): ActionStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const db = () =>
    (opened ??= openDB<Schema>(name, 2, {
      upgrade: async (fresh, version, _, tx) => {
        const actions = fresh.createObjectStore('actions', { keyPath: 'id' });
        const parts = fresh.createObjectStore('actionParts', { keyPath: ['actionId', 'index'] });
        if (version < 1) return;
        for (const action of await tx.objectStore('acts').getAll()) await actions.put(action);
        for (const { actId, ...part } of await tx.objectStore('parts').getAll())
          await parts.put({ ...part, actionId: actId });
        fresh.deleteObjectStore('acts');
        fresh.deleteObjectStore('parts');
      },
      // Another tab wants a newer version or to delete the records: this one lets go.
      blocking: () => {
        void opened?.then((held) => held.close());
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      // Another try may find it open.
      opened = null;
      throw error;
    }));

  return {
    add: async (action, parts, retryOf) => {
      const tx = (await db()).transaction(['actions', 'actionParts'], 'readwrite');
      const actions = tx.objectStore('actions');
      const tried = retryOf ? await actions.get(retryOf.id) : undefined;
      const added = addable(await actions.get(action.id), tried, retryOf);
      if (added === 'kept') {
        const store = tx.objectStore('actionParts');
        await Promise.all([actions.add(action), ...parts.map((part) => store.add(part))]);
        if (tried) await actions.put({ ...tried, retriedBy: action.id });
      }
      await tx.done;
      return added;
    },
    actions: async () => (await (await db()).getAll('actions')).toSorted((a, b) => b.createdAt - a.createdAt),
    action: async (id) => (await db()).get('actions', id),
    parts: async (id) => (await db()).getAll('actionParts', rangeOf(id)),
    changePart: async (actionId, index, event) => {
      const tx = (await db()).transaction(['actions', 'actionParts'], 'readwrite', { durability: 'strict' });
      const [action, part] = await Promise.all([
        tx.objectStore('actions').get(actionId),
        tx.objectStore('actionParts').get([actionId, index]),
      ]);
      const result = action && part ? changed(action, part, event) : null;
      if (result?.changed) {
        await Promise.all([
          tx.objectStore('actions').put(result.action),
          tx.objectStore('actionParts').put(result.part),
        ]);
      }
      await tx.done;
      return result;
    },
    changeAction: async (id, change) => {
      const tx = (await db()).transaction('actions', 'readwrite');
      const action = await tx.store.get(id);
      if (action) await tx.store.put(change(action));
      await tx.done;
    },
    remove: async (ids) => {
      const tx = (await db()).transaction(['actions', 'actionParts'], 'readwrite');
      await Promise.all(
        ids.flatMap((id) => [
          tx.objectStore('actions').delete(id),
          tx.objectStore('actionParts').delete(rangeOf(id)),
        ]),
      );
      await tx.done;
    },
  };
}

function rangeOf(actionId: string): IDBKeyRange {
  return IDBKeyRange.bound([actionId, 0], [actionId, Number.MAX_SAFE_INTEGER]);
}

/** Whether an action may be kept, given what is kept by its id and of the action it tries again. */
export function addable(same: Action | undefined, tried: Action | undefined, retryOf: RetryOf | null): Added {
  if (same) return 'known';
  return tried && retryOf && tried.retriedBy !== retryOf.retriedBy ? 'overtaken' : 'kept';
}

/** The records after an event. An action whose last open item found its end has ended. */
export function changed(action: Action, part: Part, event: PartEvent): PartChange {
  const unchanged: PartChange = { action, part, changed: false, ended: false, stopped: false };
  // Whatever a tab takes itself for, under another sign-in nothing of it is sent, nor before it is released.
  if (event.type === 'send' && (event.sessionId !== action.sessionId || part.index >= partsReleased(action)))
    return unchanged;
  const next = action.cancelled ? cancelled(part, event) : advance(part, event);
  if (next === part) return unchanged;
  const counts = recount(action.counts, part, next);
  const endedAt = openCount(counts) > 0 ? null : (action.endedAt ?? presentTime());
  const ended = action.endedAt === null && endedAt !== null;
  const stopped = !action.cancelled && counts.waiting > 0 && hasTooManyFailures({ ...action, counts });
  return {
    action: { ...action, counts, endedAt, ...(stopped && { cancelled: true, stoppedByFailures: true }) },
    part: next,
    changed: true,
    ended,
    stopped,
  };
}

/** Cancels every request of an action that is not sent yet. @returns true when the action ended with it */
export async function cancelWaiting(
  { parts, changePart }: Pick<ActionStore, 'parts' | 'changePart'>,
  actionId: string,
): Promise<boolean> {
  let ended = false;
  for (const { index, stage } of await parts(actionId)) {
    if (stage !== 'waiting') continue;
    const change = await changePart(actionId, index, { type: 'cancel' });
    ended ||= change?.ended ?? false;
  }
  return ended;
}

/** What was cancelled is not sent any more, even if its turn comes first, or comes again after a sign-in that had run out. */
function cancelled(part: Part, event: PartEvent): Part {
  if (event.type === 'send') return advance(part, { type: 'cancel' });
  const next = advance(part, event);
  return event.type === 'unauthorised' ? advance(next, { type: 'cancel' }) : next;
}

/** Forgets every record of this browser. */
export async function deleteActionStore(name = NAME): Promise<void> {
  await deleteDB(name);
}
