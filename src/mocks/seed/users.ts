import { derived, type Db } from '~/mocks/engine/db';
import type { UserRecord } from './accounts';
import { indexOfId } from './random';
import type { UserGroupRecord } from './user-groups';

/** User accounts a world begins with: as many as desktops. Some may be gone since, and others may have come. */
export function userCount({ dataSet, world }: Db): number {
  return dataSet === 'documented' ? 0 : world.fleet;
}

interface Named {
  readonly index: number;
  readonly name: string;
}

interface NamedTable {
  readonly version: number;
  readonly each: (visit: (row: Named) => void) => void;
}

/** Finds rows by name, whatever the case; what it knows is made anew when the table has changed. */
function finder(tableOf: (db: Db) => NamedTable): (db: Db, name: string) => number | undefined {
  const known = new WeakMap<Db, { version: number; byName: ReadonlyMap<string, number> }>();
  return (db, name) => {
    const table = tableOf(db);
    let names = known.get(db);
    if (names?.version !== table.version) {
      const byName = new Map<string, number>();
      table.each((row) => void byName.set(row.name.toLowerCase(), row.index));
      names = { version: table.version, byName };
      known.set(db, names);
    }
    return names.byName.get(name.toLowerCase());
  };
}

/** The index of a user by name, whatever the case, or undefined. */
export const userNamed = finder((db) => db.users);

/** The index of a user group by name, whatever the case, or undefined. */
export const groupNamed = finder((db) => db.userGroups);

/** An account by id, or undefined. */
export function findUser(db: Db, id: string): UserRecord | undefined {
  const index = indexOfId('user', id);
  return index === undefined ? undefined : db.users.get(index);
}

/** A user group by id, or undefined. */
export function findGroup(db: Db, id: string): UserGroupRecord | undefined {
  const index = indexOfId('group', id);
  return index === undefined ? undefined : db.userGroups.get(index);
}

/** How many desktops each user has. */
export function desktopCounts(): (db: Db) => ReadonlyMap<number, number> {
  return countAssignees('USER');
}

/** How many desktops each user group has. */
export function groupDesktopCounts(): (db: Db) => ReadonlyMap<number, number> {
  return countAssignees('GROUP');
}

function countAssignees(kind: 'USER' | 'GROUP'): (db: Db) => ReadonlyMap<number, number> {
  return derived((db) => {
    const counts = new Map<number, number>();
    db.desktops.each(({ assignees }) => {
      for (const { type, index } of assignees) {
        if (type === kind) counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    });
    return counts;
  });
}

/** How many accounts are in each user group. */
export function memberCounts(): (db: Db) => ReadonlyMap<number, number> {
  return derived((db) => {
    const counts = new Map<number, number>();
    db.users.each(({ groups }) => {
      for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
    });
    return counts;
  });
}
