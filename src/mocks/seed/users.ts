import { derived, type Db } from '~/mocks/engine/db';
import { userName } from './people';

/** User accounts of a world: as many as it began with desktops. */
export function userCount({ dataSet, world }: Db): number {
  return dataSet === 'documented' ? 0 : world.fleet;
}

const byName = new WeakMap<Db, ReadonlyMap<string, number>>();

/** The index of a user by name, whatever the case, or undefined. */
export function userNamed(db: Db, name: string): number | undefined {
  const known =
    byName.get(db) ?? new Map(Array.from({ length: userCount(db) }, (_, index) => [userName(index), index]));
  byName.set(db, known);
  return known.get(name.toLowerCase());
}

/** How many desktops each user has. */
export function desktopCounts(): (db: Db) => ReadonlyMap<number, number> {
  return derived((db) => {
    const counts = new Map<number, number>();
    db.desktops.each(({ assignees }) => {
      for (const { type, index } of assignees) {
        if (type === 'USER') counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    });
    return counts;
  });
}
