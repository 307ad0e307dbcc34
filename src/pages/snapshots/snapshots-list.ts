import { snapshotsSource } from '~/api/snapshots';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import {
  SNAPSHOT_CREATE_TYPES,
  SNAPSHOT_DISK_TYPES,
  SNAPSHOT_STATUSES,
  type ListDesktopSnapshotQuery,
} from '~/contract/snapshots';
import { readSearchTerm } from '~/domain/desktops/search-term';
import { isMoving, snapshotItem, snapshotName } from '~/domain/snapshots/snapshot-row';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { ids, texts } from '~/ui/list/filters/many-values';
import { anyOf, oneOf } from '~/ui/list/filters/one-value';
import type { QuickMeaning } from '~/ui/list/list';

/** Characters of a text filter, and values of a list. The manual states neither; the address must stay short. */
const MAX = 255;
const MOST = DESKTOP_ID_LIMIT;
/** A page with a snapshot that is being created or restored is read again this often, while somebody looks. */
const MOVING_MS = 5_000;

/** Every snapshot of the project, found by any filter of ListDesktopSnapshot. */
export const snapshotList = defineList({
  noun: 'snapshots',
  rowKey: (row) => row.snapshot_id,
  rowName: snapshotName,
  item: snapshotItem,
  filters: {
    snapshot_name: texts({ most: MOST, each: MAX }),
    status: anyOf(SNAPSHOT_STATUSES, { useLabels: () => useMessages('domain').snapshotStatus }),
    disk_type: oneOf(SNAPSHOT_DISK_TYPES, { useLabels: () => useMessages('domain').snapshotDisks }),
    create_type: oneOf(SNAPSHOT_CREATE_TYPES, { useLabels: () => useMessages('domain').snapshotOrigin }),
    desktop_name: texts({ most: MOST, each: MAX }),
    desktop_id: ids({ most: MOST }),
  },
  groups: {
    which: ['snapshot_name', 'status', 'disk_type', 'create_type'],
    desktops: ['desktop_name', 'desktop_id'],
  },
  sorts: ['create_time', 'snapshot_name'],
  pageSizes: [10, 20, 50, 100, 200, 500, 1000],
  columns: {
    all: [
      'desktop_name',
      'is_system_disk',
      'status',
      'create_type',
      'create_time',
      'last_restore_time',
      'description',
      'snapshot_id',
      'desktop_id',
      'restore_fail_reason',
    ],
    usual: ['desktop_name', 'is_system_disk', 'status', 'create_type', 'create_time'],
  },
  idColumn: 'snapshot_id',
  quick: {
    // Ids are always those of desktops: the service finds no snapshot by its own.
    scopes: ['desktop', 'snapshot'],
    scopeOf: ({ desktop_name, snapshot_name }) =>
      desktop_name.length === 1 ? 'desktop' : snapshot_name.length === 1 ? 'snapshot' : null,
    text: ({ desktop_name, snapshot_name, desktop_id }) =>
      (desktop_name.length === 1 && desktop_name[0]) ||
      (snapshot_name.length === 1 && snapshot_name[0]) ||
      desktop_id.join(' '),
    read: readQuick,
  },
  source: snapshotsSource,
  toQuery: ({ desktop_id, desktop_name, snapshot_name, disk_type, create_type, status, sort }) => ({
    ...oneOrMore('desktop_id', 'desktop_ids', desktop_id),
    ...oneOrMore('desktop_name', 'desktop_names', desktop_name),
    ...oneOrMore('snapshot_name', 'snapshot_names', snapshot_name),
    ...(disk_type !== '' && { disk_type }),
    ...(create_type !== '' && { create_type }),
    ...(status !== '' && { status }),
    ...sorting(sort),
  }),
  refetchMs: (rows) => (rows.some(isMoving) ? MOVING_MS : false),
});

type QuickChange = {
  desktop_name: readonly string[];
  snapshot_name: readonly string[];
  desktop_id: readonly string[];
};

function readQuick(typed: string, scope: string): QuickMeaning<QuickChange> {
  const off: QuickChange = { desktop_name: [], snapshot_name: [], desktop_id: [] };
  const term = readSearchTerm(typed);
  if (term.kind === 'nothing') return { hint: null, change: off };
  if (term.kind === 'ids') {
    const count = term.ids.length;
    if (count > MOST) return { problem: (t) => t.tooManyIds(count, MOST) };
    return { hint: 'ids', count, change: { ...off, desktop_id: term.ids } };
  }
  const words = typed.trim();
  if (words.length > MAX) return { problem: (t) => t.tooLong(MAX) };
  return {
    hint: scope,
    change: { ...off, [scope === 'desktop' ? 'desktop_name' : 'snapshot_name']: [words] },
  };
}

type Single = 'desktop_id' | 'desktop_name' | 'snapshot_name';

/** One value has a filter of its own, which matches a part; several have another, which matches whole. */
function oneOrMore(
  one: Single,
  more: `${Single}s`,
  values: readonly string[],
): Partial<ListDesktopSnapshotQuery> {
  if (values.length === 0) return {};
  return values.length === 1 ? { [one]: values[0] } : { [more]: [...values] };
}

function sorting(sort: string): Pick<ListDesktopSnapshotQuery, 'sort_field' | 'sort_type'> {
  if (sort === '') return {};
  return {
    sort_field: sort.endsWith('create_time') ? 'create_time' : 'snapshot_name',
    sort_type: sort.startsWith('-') ? 'DESC' : 'ASC',
  };
}
