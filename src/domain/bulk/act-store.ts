import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { presentTime } from '~/lib/present';
import { advance, type PartEvent } from './part';
import { openCount, recount, type Act, type Part, type RetryOf } from './record';

/** What `changePart` did: the records as they stand now, and whether the event changed anything. */
export interface PartChange {
  readonly act: Act;
  readonly part: Part;
  readonly changed: boolean;
  /** With this change the act came to its end. */
  readonly ended: boolean;
}

/** What came of keeping a new act: kept, there already, or too late, because what it tries again was tried again meanwhile. */
export type Added = 'kept' | 'known' | 'overtaken';

/** Where the records of bulk acts are kept, for all tabs of this browser. */
export interface ActStore {
  /**
   * Keeps a new act, and notes it in the record of the act it tries again, in one step that no other tab can come between: of
   * two tabs that try the same items again, one does.
   */
  readonly add: (act: Act, parts: readonly Part[], retryOf: RetryOf | null) => Promise<Added>;
  /** Every act, the newest first. */
  readonly acts: () => Promise<Act[]>;
  readonly act: (id: string) => Promise<Act | undefined>;
  /** The parts of an act, in order. */
  readonly parts: (id: string) => Promise<Part[]>;
  /**
   * Lets something happen to a part, in one step that no other tab can come between: whoever changes a part from waiting to
   * sending is the only one who sends it. Null when there is no such part.
   */
  readonly changePart: (actId: string, index: number, event: PartEvent) => Promise<PartChange | null>;
  readonly changeAct: (id: string, change: (act: Act) => Act) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

interface Schema extends DBSchema {
  acts: { key: string; value: Act };
  parts: { key: [actId: string, index: number]; value: Part };
}

const NAME = 'workspace-console-acts';

/** The records in IndexedDB. Opened on first use. */
export function createActStore(name = NAME): ActStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const db = () =>
    (opened ??= openDB<Schema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('acts', { keyPath: 'id' });
        fresh.createObjectStore('parts', { keyPath: ['actId', 'index'] });
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
    add: async (act, parts, retryOf) => {
      const tx = (await db()).transaction(['acts', 'parts'], 'readwrite');
      const acts = tx.objectStore('acts');
      const tried = retryOf ? await acts.get(retryOf.id) : undefined;
      const added = addable(await acts.get(act.id), tried, retryOf);
      if (added === 'kept') {
        const store = tx.objectStore('parts');
        await Promise.all([acts.add(act), ...parts.map((part) => store.add(part))]);
        if (tried) await acts.put({ ...tried, retriedBy: act.id });
      }
      await tx.done;
      return added;
    },
    acts: async () => (await (await db()).getAll('acts')).toSorted((a, b) => b.createdAt - a.createdAt),
    act: async (id) => (await db()).get('acts', id),
    parts: async (id) => (await db()).getAll('parts', rangeOf(id)),
    changePart: async (actId, index, event) => {
      const tx = (await db()).transaction(['acts', 'parts'], 'readwrite', { durability: 'strict' });
      const [act, part] = await Promise.all([
        tx.objectStore('acts').get(actId),
        tx.objectStore('parts').get([actId, index]),
      ]);
      const result = act && part ? changed(act, part, event) : null;
      if (result?.changed) {
        await Promise.all([tx.objectStore('acts').put(result.act), tx.objectStore('parts').put(result.part)]);
      }
      await tx.done;
      return result;
    },
    changeAct: async (id, change) => {
      const tx = (await db()).transaction('acts', 'readwrite');
      const act = await tx.store.get(id);
      if (act) await tx.store.put(change(act));
      await tx.done;
    },
    remove: async (ids) => {
      const tx = (await db()).transaction(['acts', 'parts'], 'readwrite');
      await Promise.all(
        ids.flatMap((id) => [tx.objectStore('acts').delete(id), tx.objectStore('parts').delete(rangeOf(id))]),
      );
      await tx.done;
    },
  };
}

function rangeOf(actId: string): IDBKeyRange {
  return IDBKeyRange.bound([actId, 0], [actId, Number.MAX_SAFE_INTEGER]);
}

/** Whether an act may be kept, given what is kept by its id and of the act it tries again. */
export function addable(same: Act | undefined, tried: Act | undefined, retryOf: RetryOf | null): Added {
  if (same) return 'known';
  return tried && retryOf && tried.retriedBy !== retryOf.retriedBy ? 'overtaken' : 'kept';
}

/** The records after an event. An act whose last open item found its end has ended. */
export function changed(act: Act, part: Part, event: PartEvent): PartChange {
  // Whatever a tab takes itself for, under another sign-in nothing of it is sent.
  if (event.type === 'send' && event.sessionId !== act.sessionId)
    return { act, part, changed: false, ended: false };
  const next = act.cancelled ? cancelled(part, event) : advance(part, event);
  if (next === part) return { act, part, changed: false, ended: false };
  const counts = recount(act.counts, part, next);
  const endedAt = openCount(counts) > 0 ? null : (act.endedAt ?? presentTime());
  const ended = act.endedAt === null && endedAt !== null;
  return { act: { ...act, counts, endedAt }, part: next, changed: true, ended };
}

/** What was cancelled is not sent any more, even if its turn comes first, or comes again after a sign-in that had run out. */
function cancelled(part: Part, event: PartEvent): Part {
  if (event.type === 'send') return advance(part, { type: 'cancel' });
  const next = advance(part, event);
  return event.type === 'unauthorised' ? advance(next, { type: 'cancel' }) : next;
}

/** Forgets every record of this browser. */
export async function deleteActStore(name = NAME): Promise<void> {
  await deleteDB(name);
}
