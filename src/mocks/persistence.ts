import * as z from 'zod/mini';
import type { Db, DbSnapshot } from './db';
import type { DataSet } from './scenarios';

/** The part of sessionStorage that is used. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// Raise when a record's shape changes: what an older build left in the tab is then dropped.
const VERSION = 1;

const kept = z.object({ version: z.literal(VERSION), bornAt: z.number(), db: z.unknown() });

/** Keeps the touched rows of one world in the tab, so that a reload finds what was changed. */
export interface Keeper {
  /** When this world was first opened in the tab; `otherwise` if it never was. */
  readonly bornAt: (otherwise: number) => number;
  readonly load: (db: Db) => void;
  readonly save: (db: Db) => void;
  readonly forget: () => void;
}

/** A keeper of one world; without storage it keeps nothing. */
export function createKeeper(
  storage: TabStorage | undefined,
  key: { readonly seed: number; readonly fleet: number; readonly dataSet: DataSet },
): Keeper {
  const name = `workspace-console-demo:state:${key.dataSet}:${key.seed}:${key.fleet}`;
  const read = () => z.safeParse(kept, parsedJson(storage?.getItem(name) ?? null)).data;
  return {
    bornAt: (otherwise) => read()?.bornAt ?? otherwise,
    load: (db) => {
      const state = read();
      if (state && isSnapshot(state.db)) db.restore(state.db);
    },
    save: (db) => {
      const state = { version: VERSION, bornAt: db.world.bornAt, db: db.snapshot() };
      try {
        storage?.setItem(name, JSON.stringify(state));
      } catch {
        // Storage may be full or closed: the change then lasts until the tab is reloaded.
      }
    },
    forget: () => storage?.removeItem(name),
  };
}

/** Parses JSON that may be missing or garbage. */
export function parsedJson(text: string | null): unknown {
  try {
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function isSnapshot(value: unknown): value is DbSnapshot {
  return snapshotShape.safeParse(value).success;
}

// Rows are not checked field by field: the version stands for their shape.
const tableShape = z.object({
  changed: z.array(z.tuple([z.int(), z.looseObject({ index: z.int(), computerName: z.string() })])),
  removed: z.array(z.int()),
});
const snapshotShape = z.object({ desktops: tableShape });
