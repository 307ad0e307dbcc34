import { Agenda, type Due } from './agenda';
import { ERROR_CODES } from './error-codes';
import type { JobRecord } from './job-record';
import { indexOfId } from './random';
import { refuse } from './refusal';
import type { DataSet } from './scenarios';
import type { DesktopRecord, World } from './seed/desktop-record';
import { makeDesktop } from './seed/desktops';
import { DOCUMENTED_DESKTOPS, documentedRecord } from './seed/documented';
import { type Pool, POOLS } from './seed/pools';
import { makeSnapshot, seededSnapshots, type SnapshotRecord } from './seed/snapshots';
import { Table, type TableSnapshot } from './table';

/** Everything that was touched, ready for JSON. */
export interface DbSnapshot {
  readonly desktops: TableSnapshot<DesktopRecord>;
  readonly snapshots: TableSnapshot<SnapshotRecord>;
  readonly jobs: TableSnapshot<JobRecord>;
  readonly seen: readonly (readonly [key: string, times: number])[];
}

/** The state behind the handlers. A new noun gets a table here, and a line in `snapshot`, `restore` and `version`. */
export interface Db {
  readonly world: World;
  readonly dataSet: DataSet;
  readonly desktops: Table<DesktopRecord>;
  readonly snapshots: Table<SnapshotRecord>;
  readonly jobs: Table<JobRecord>;
  readonly pools: readonly Pool[];
  /** What acts have begun and `settle` is to bring to its end. Tasks of the seed need no such care. */
  readonly agenda: Agenda;
  /** How often the service was asked in some way that it answers differently the first time. */
  readonly seen: Map<string, number>;
  /** Grows with every change of any table. */
  readonly version: () => number;
  readonly snapshot: () => DbSnapshot;
  readonly restore: (snapshot?: DbSnapshot) => void;
}

/** Opens the state of one world. */
export function createDb(dataSet: DataSet, world: World): Db {
  const seeded = dataSet === 'seeded' || dataSet === 'huge';
  const examples = DOCUMENTED_DESKTOPS.desktops;
  const desktops =
    dataSet === 'documented'
      ? tableOf(examples.map((row, index) => documentedRecord(row, index)))
      : new Table(world.fleet, (index) => makeDesktop(world, index));
  const snapshots = new Table(seeded ? seededSnapshots(world.fleet) : 0, (index) =>
    makeSnapshot(world, index, (desktop) => desktops.everHad(desktop)),
  );
  const jobs = tableOf<JobRecord>([]);
  const agenda = new Agenda();
  const seen = new Map<string, number>();
  return {
    world,
    dataSet,
    desktops,
    snapshots,
    jobs,
    pools: seeded ? POOLS : [],
    agenda,
    seen,
    version: () => desktops.version + snapshots.version + jobs.version,
    snapshot: () => ({
      desktops: desktops.snapshot(),
      snapshots: snapshots.snapshot(),
      jobs: jobs.snapshot(),
      seen: [...seen],
    }),
    restore: (snapshot) => {
      desktops.restore(snapshot?.desktops);
      snapshots.restore(snapshot?.snapshots);
      jobs.restore(snapshot?.jobs);
      seen.clear();
      for (const [key, times] of snapshot?.seen ?? []) seen.set(key, times);
      agenda.reset([...underWay('desktops', desktops), ...underWay('snapshots', snapshots)]);
    },
  };
}

interface Working {
  readonly task?: { readonly endsAt: number; readonly endless?: true } | null | undefined;
}

function underWay<Row extends Working>(noun: Due['noun'], table: Table<Row>): Due[] {
  return table
    .touched()
    .flatMap(([index, { task }]) => (task && !task.endless ? [{ at: task.endsAt, noun, index }] : []));
}

function tableOf<Row>(rows: readonly Row[]): Table<Row> {
  return new Table(rows.length, (index) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`No row ${index}`);
    return row;
  });
}

/** Remembers what `work` made of the state until it changes: counts over all desktops are dear in a large fleet. */
export function derived<T>(work: (db: Db) => T): (db: Db) => T {
  let kept: { readonly db: Db; readonly version: number; readonly value: T } | undefined;
  return (db) => {
    if (kept?.db !== db || kept.version !== db.version())
      kept = { db, version: db.version(), value: work(db) };
    return kept.value;
  };
}

/** A desktop by id, or undefined; never looks through the table. */
export function findDesktop(db: Db, id: string): DesktopRecord | undefined {
  if (db.dataSet === 'documented') return db.desktops.filter((row) => row.documented?.desktop_id === id)[0];
  const index = indexOfId('desktop', id);
  return index === undefined ? undefined : db.desktops.get(index);
}

/** A desktop by id, or the 404 refusal. */
export function lookupDesktop(db: Db, id: string): DesktopRecord {
  return findDesktop(db, id) ?? refuse(404, ERROR_CODES.desktopNotFound, `The desktop ${id} does not exist`);
}
