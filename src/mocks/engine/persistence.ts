import * as z from 'zod/mini';
import type { Db, DbSnapshot } from './db';
import { type DataSet, DEFAULT_USER_GROUPS } from '~/mocks/scenarios';

/** The part of a browser's storage that is used. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// Raise when a record's shape changes: what an older build left in the browser is then dropped.
const VERSION = 8;
/** A world older than this begins anew: what it was seeded with is too long ago to be believed. */
const LIFETIME = 7 * 86_400_000;
/** A saving that takes longer than this many milliseconds is not done after each call, but ... */
const DEAR = 12;
/** ... this long after the first of them. */
const LATER = 250;

const kept = z.object({ version: z.literal(VERSION), bornAt: z.number(), db: z.unknown() });
/** Of which world and which of its states the state is: version, birth and a word no other saving has. */
const STAMP = new RegExp(`^${VERSION}:(\\d+):`);

/** Keeps the touched rows of one world, so that a reload finds what was changed, and so does another tab. */
export interface Keeper {
  /** When the kept world was first opened; undefined if there is none or its time is over. */
  readonly bornAt: (now: number) => number | undefined;
  readonly load: (db: Db) => void;
  /** Keeps the state: at once, or soon, when that has turned out to be dear. */
  readonly save: (db: Db) => void;
  /** Keeps at once what `save` has put off. */
  readonly flush: () => void;
  /** True when another tab has kept something since this one last loaded or saved. */
  readonly isStale: () => boolean;
  readonly forget: () => void;
}

interface WorldKey {
  readonly seed: number;
  readonly fleet: number;
  readonly groups: number;
  readonly dataSet: DataSet;
  /** Tabs whose clocks run differently cannot share what is under way. */
  readonly pace: number;
}

/** A keeper of one world; without storage it keeps nothing. */
export function createKeeper(
  storage: TabStorage | undefined,
  { seed, fleet, groups, dataSet, pace }: WorldKey,
): Keeper {
  const unusual = groups === DEFAULT_USER_GROUPS ? '' : `:${groups}`;
  const name = `workspace-console-demo:state:${dataSet}:${seed}:${fleet}:${pace}${unusual}`;
  // Apart from the state and small, so that each call can look whether another tab has been at work.
  const stampName = `${name}:stamp`;
  const stampNow = () => storage?.getItem(stampName) ?? null;
  let stamp = stampNow();
  let unsaved: Db | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const write = (db: Db) => {
    const began = performance.now();
    const state = { version: VERSION, bornAt: db.world.bornAt, db: db.snapshot() };
    try {
      storage?.setItem(name, JSON.stringify(state));
      storage?.setItem(stampName, `${VERSION}:${db.world.bornAt}:${Math.random().toString(36).slice(2)}`);
      stamp = stampNow();
    } catch {
      // Storage may be full or closed: the change then lasts until the tab is reloaded.
    }
    cost = performance.now() - began;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (unsaved) write(unsaved);
    unsaved = undefined;
  };

  return {
    bornAt: (now) => {
      const born = Number(STAMP.exec(stampNow() ?? '')?.[1] ?? Number.NaN);
      return now - born <= LIFETIME ? born : undefined;
    },
    load: (db) => {
      stamp = stampNow();
      const state = z.safeParse(kept, parsedJson(storage?.getItem(name) ?? null)).data;
      try {
        const ours = state?.bornAt === db.world.bornAt ? state.db : undefined;
        db.restore(isSnapshot(ours) ? ours : undefined);
      } catch {
        // Somebody has had a hand in it.
        db.restore();
      }
    },
    save: (db) => {
      if (!storage) return;
      unsaved = db;
      if (cost <= DEAR) flush();
      else timer ??= setTimeout(flush, LATER);
    },
    flush,
    // While something is unsaved, this tab is ahead: what it saves next stands.
    isStale: () => !unsaved && stampNow() !== stamp,
    forget: () => {
      clearTimeout(timer);
      timer = undefined;
      unsaved = undefined;
      storage?.removeItem(name);
      storage?.removeItem(stampName);
    },
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

// Rows are not looked at: the version stands for their shape, and there may be ten thousand.
const rows = z.custom<readonly unknown[]>((value) => Array.isArray(value));
const tableShape = z.object({ changed: rows, added: rows, removed: rows, next: z.int() });
const snapshotShape = z.object({
  desktops: tableShape,
  snapshots: tableShape,
  jobs: tableShape,
  scheduledTasks: tableShape,
  taskRuns: tableShape,
  triggers: tableShape,
  appGroups: tableShape,
  users: tableShape,
  userGroups: tableShape,
  bindings: tableShape,
  terminalSwitches: tableShape,
  appSessions: tableShape,
  scripts: tableShape,
  scriptRuns: tableShape,
  ahead: z.number(),
  seen: rows,
});
