import type { ApplyObjectInput } from '~/contract/scheduled-tasks';
import { type Db, findDesktop } from './db';
import { desktopId } from '~/mocks/rows/desktop-rows';
import { indexOfId } from '~/mocks/seed/random';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { makeDesktop } from '~/mocks/seed/desktops';

/** A desktop a run is aimed at; -1 stands for one the world has never had. */
export interface Target {
  readonly desktop: number;
  readonly id: string;
}

/** Desktops one run is aimed at, at most: the list of their outcomes can be read no further. */
const TARGETS_PER_RUN = 1000;

/** The desktops a task is aimed at now, each once: first those named, then those of pools and tags in table order. */
export function targetsOf(db: Db, objects: readonly ApplyObjectInput[]): Target[] {
  return collected(db, objects, (isAimed) => db.desktops.filter(isAimed));
}

const then = new WeakMap<Db, Map<readonly ApplyObjectInput[], readonly Target[]>>();

/** The desktops a task of the seed was aimed at when the world began, whatever has been done to them since. Looked for once. */
export function targetsThen(db: Db, objects: readonly ApplyObjectInput[]): readonly Target[] {
  const known = then.get(db) ?? new Map<readonly ApplyObjectInput[], readonly Target[]>();
  then.set(db, known);
  const { world } = db;
  const byTag = objects.some(({ object_type }) => object_type === 'DESKTOP_TAG');
  const found =
    known.get(objects) ??
    collected(db, objects, (isAimed) =>
      Array.from({ length: world.fleet }, (_, index) => index).flatMap((index) => {
        // Only tags can have changed; all else of a seeded desktop that matters here is as it was, even if it is gone.
        const row = byTag ? makeDesktop(world, index) : db.desktops.everHad(index);
        return row && isAimed(row) ? [row] : [];
      }),
    );
  known.set(objects, found);
  return found;
}

type Test = (row: DesktopRecord) => boolean;

/** Whether a desktop is among those a task's objects stand for. */
export function isAimedAt(db: Db, objects: readonly ApplyObjectInput[], row: DesktopRecord): boolean {
  const id = desktopId(row);
  return (
    objects.some(({ object_type, object_id }) => object_type === 'DESKTOP' && object_id === id) ||
    aimOf(db, objects)?.(row) === true
  );
}

/** The test of pools, tags and all desktops; undefined when none of the objects is such a thing. */
function aimOf(db: Db, objects: readonly ApplyObjectInput[]): Test | undefined {
  const idsOf = (type: ApplyObjectInput['object_type']) =>
    new Set(objects.flatMap(({ object_type, object_id }) => (object_type === type ? [object_id ?? ''] : [])));
  if (objects.some(({ object_type }) => object_type === 'ALL_DESKTOPS')) return () => true;
  const pools = idsOf('DESKTOP_POOL');
  const tags = idsOf('DESKTOP_TAG');
  if (pools.size + tags.size === 0) return undefined;
  const inPools = new Set(db.pools.filter(({ id }) => pools.has(id)).map(({ index }) => index));
  return (row) =>
    (row.pool !== null && inPools.has(row.pool)) ||
    // `key=value`, or a key alone for all its values.
    (tags.size > 0 && row.tags.some(({ key, value }) => tags.has(`${key}=${value}`) || tags.has(key)));
}

function collected(
  db: Db,
  objects: readonly ApplyObjectInput[],
  matching: (isAimed: Test) => readonly DesktopRecord[],
): Target[] {
  const found = new Map<string, Target>();
  for (const object of objects) {
    if (object.object_type !== 'DESKTOP') continue;
    const target = named(db, object);
    found.set(target.id, target);
  }
  const isAimed = aimOf(db, objects);
  for (const row of isAimed ? matching(isAimed) : []) {
    if (found.size >= TARGETS_PER_RUN) break;
    const target = asTarget(row);
    found.set(target.id, target);
  }
  return [...found.values()];
}

const asTarget = (row: DesktopRecord): Target => ({ desktop: row.index, id: desktopId(row) });

// Its address is in its id, so that to name one desktop does not mean to look at all.
function named(db: Db, { object_id: id = '' }: ApplyObjectInput): Target {
  const index = findDesktop(db, id)?.index ?? indexOfId('desktop', id) ?? -1;
  return { desktop: db.desktops.everHad(index) ? index : -1, id };
}
