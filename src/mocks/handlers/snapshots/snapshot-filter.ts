// Filters of the snapshot list. Where the manual is silent: one name is matched anywhere in the value, whatever the case; lists of
// names are matched whole.
import type { ListDesktopSnapshotQuery } from '~/contract/snapshots';
import { type Db, findDesktop } from '~/mocks/engine/db';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import type { SnapshotRecord } from '~/mocks/seed/snapshots';
import { snapshotsOf } from '~/mocks/engine/settle';
import { snapshotName, snapshotStatus } from '~/mocks/rows/snapshot-rows';

type Filter = Omit<ListDesktopSnapshotQuery, 'offset' | 'limit' | 'sort_field' | 'sort_type'>;
type Test = (row: SnapshotRecord) => boolean;
/** What the list can be sorted by. */
export type SortField = NonNullable<ListDesktopSnapshotQuery['sort_field']>;

/** The snapshots that pass every filter, in table order; undefined when there is no filter at all. */
export function filterSnapshots(db: Db, filter: Filter, now: number): readonly SnapshotRecord[] | undefined {
  const ids = given([...(filter.desktop_ids ?? []), filter.desktop_id ?? '']);
  const tests = [...placeTests(db, filter), ...stateTests(filter, now)];
  const passes: Test = (row) => tests.every((test) => test(row));
  if (ids) {
    // Either field narrows: one desktop of a list is that one, if it is in the list.
    const wanted = filter.desktop_id && filter.desktop_ids ? [filter.desktop_id] : ids;
    const asked = new Set(filter.desktop_ids ?? ids);
    return [...new Set(wanted)]
      .filter((id) => asked.has(id))
      .flatMap((id) => findDesktop(db, id) ?? [])
      .flatMap(({ index }) => snapshotsOf(db, index))
      .filter(passes)
      .toSorted((a, b) => a.index - b.index);
  }
  return tests.length === 0 ? undefined : db.snapshots.filter(passes);
}

function placeTests(db: Db, filter: Filter): Test[] {
  const tests: Test[] = [];
  const onDesktop =
    (test: (desktop: DesktopRecord, row: SnapshotRecord) => boolean): Test =>
    (row) => {
      const desktop = db.desktops.get(row.desktop);
      return desktop !== undefined && test(desktop, row);
    };
  const { desktop_name, snapshot_name } = filter;
  const desktopNames = given(filter.desktop_names);
  const names = given(filter.snapshot_names);
  if (desktop_name) {
    const part = folded(desktop_name);
    tests.push(onDesktop((desktop) => folded(desktop.computerName).includes(part)));
  }
  if (desktopNames) {
    const wanted = new Set(desktopNames.map(folded));
    tests.push(onDesktop((desktop) => wanted.has(folded(desktop.computerName))));
  }
  if (snapshot_name) {
    const part = folded(snapshot_name);
    tests.push(onDesktop((desktop, row) => folded(snapshotName(row, desktop)).includes(part)));
  }
  if (names) {
    const wanted = new Set(names.map(folded));
    tests.push(onDesktop((desktop, row) => wanted.has(folded(snapshotName(row, desktop)))));
  }
  return tests;
}

function stateTests({ disk_type, create_type, status }: Filter, now: number): Test[] {
  const tests: Test[] = [];
  if (disk_type && disk_type !== 'ALL') tests.push((row) => row.system === (disk_type === 'SYSTEM_DISK'));
  if (create_type) tests.push((row) => (row.automatic ?? false) === (create_type === 'AUTO'));
  if (status) tests.push((row) => snapshotStatus(row, now) === status);
  return tests;
}

/** Sorts by one of the two fields the list sorts by; equal rows keep the order of the table. */
export function sortSnapshots(
  db: Db,
  rows: readonly SnapshotRecord[],
  field: SortField,
  type: ListDesktopSnapshotQuery['sort_type'],
): SnapshotRecord[] {
  const sign = type === 'DESC' ? -1 : 1;
  if (field === 'create_time') return rows.toSorted((a, b) => sign * (a.createdAt - b.createdAt));
  return rows
    .map((row) => {
      const desktop = db.desktops.get(row.desktop);
      return { row, name: desktop ? snapshotName(row, desktop) : '' };
    })
    .toSorted((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -sign : sign))
    .map(({ row }) => row);
}

const folded = (value: string) => value.toLowerCase();
const given = (values: readonly string[] | undefined) => {
  const kept = values?.filter((value) => value !== '');
  return kept && kept.length > 0 ? kept : undefined;
};
