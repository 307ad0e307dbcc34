import { poolDesktopsSource } from '~/api/pool-desktops';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import {
  INCONSISTENT_TYPES,
  type ListPoolDesktopsDetailQuery,
  type PoolDesktop,
} from '~/contract/pool-desktops';
import { COLUMN_IDS } from '~/domain/desktops/column-ids';
import { desktopFilters, FILTER_LENGTH } from '~/domain/desktops/desktop-filters';
import { isMidTask, nameOf } from '~/domain/desktops/desktop-facts';
import { readSearchTerm } from '~/domain/desktops/search-term';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { texts } from '~/ui/list/filters/many-values';
import { flag, oneOf } from '~/ui/list/filters/one-value';

const MOVING_MS = 5_000;
const NAMES = 100;

/** The columns of the inventory, but the pool; and in what a desktop differs from it. */
const OWN_COLUMNS = ['inconsistent_types', 'isolated'] as const;
type SharedColumn = Exclude<(typeof COLUMN_IDS)[number], 'pool_id'>;
const isShared = (id: (typeof COLUMN_IDS)[number]): id is SharedColumn => id !== 'pool_id';
const SHARED_COLUMNS: readonly SharedColumn[] = COLUMN_IDS.filter(isShared);

const { connect_status: _, mid_task: __, pool_id: ___, desktop_type: ____, ...shared } = desktopFilters;

/** The desktops of one pool, found by any filter of ListPoolDesktopsDetail. */
export const poolDesktopsList = (poolId: string) =>
  defineList({
    noun: 'pool-desktops',
    rowKey: (row: PoolDesktop) => row.desktop_id,
    rowName: nameOf,
    filters: {
      inconsistent_type: oneOf(INCONSISTENT_TYPES, {
        useLabels: () => useMessages('desktop-pool').drift.types,
      }),
      isolated: flag(),
      ...shared,
      computer_names: texts({ most: NAMES, each: FILTER_LENGTH }),
    },
    groups: {
      pool: ['inconsistent_type', 'isolated'],
      which: ['computer_name', 'computer_names', 'desktop_ip', 'desktop_id'],
      state: ['status', 'in_maintenance_mode'],
      who: ['user_name', 'user_attached'],
      where: ['availability_zone', 'subnet_id', 'enterprise_project_id', 'is_support_internet'],
      what: ['image_id', 'charge_mode', 'is_share_desktop', 'tag'],
    },
    loadOptions: async () => (await import('./pool-desktops-options')).poolDesktopsOptions,
    sorts: ['computer_name', 'created'],
    pageSizes: [10, 20, 50, 100],
    columns: {
      all: [...SHARED_COLUMNS, ...OWN_COLUMNS],
      usual: ['status', 'connect_status', 'user', 'ip_address', 'image_name', 'inconsistent_types'],
    },
    idColumn: 'desktop_id',
    quick: {
      text: ({ computer_name, desktop_ip, desktop_id }) =>
        computer_name || desktop_ip || desktop_id.join(' '),
      read: (typed) => {
        const off = { computer_name: '', desktop_ip: '', desktop_id: [] as readonly string[] };
        const term = readSearchTerm(typed);
        switch (term.kind) {
          case 'nothing':
            return { hint: null, change: off };
          case 'ids': {
            const count = term.ids.length;
            if (count > DESKTOP_ID_LIMIT) return { problem: (t) => t.tooManyIds(count, DESKTOP_ID_LIMIT) };
            return { hint: 'ids', count, change: { ...off, desktop_id: term.ids } };
          }
          case 'ip':
            return { hint: 'ip', change: { ...off, desktop_ip: term.ip } };
          case 'words':
            if (term.words.length > FILTER_LENGTH) return { problem: (t) => t.tooLong(FILTER_LENGTH) };
            return { hint: 'name', change: { ...off, computer_name: term.words } };
        }
      },
    },
    presets: {
      all: {},
      error: { status: 'ERROR' },
      noUser: { user_attached: false },
      isolated: { isolated: true },
    },
    source: poolDesktopsSource(poolId),
    refetchMs: (rows) => (rows.some(isMidTask) ? MOVING_MS : false),
    toQuery: (view): Omit<ListPoolDesktopsDetailQuery, 'offset' | 'limit'> => ({
      ...(view.inconsistent_type !== '' && { inconsistent_type: view.inconsistent_type }),
      ...(view.isolated !== null && { isolated: view.isolated }),
      ...(view.computer_name !== '' && { computer_name: view.computer_name }),
      ...(view.computer_names.length > 0 && { computer_names: [...view.computer_names] }),
      ...(view.desktop_ip !== '' && { desktop_ip: view.desktop_ip }),
      ...(view.desktop_id.length > 0 && { desktop_id: [...view.desktop_id] }),
      ...(view.status !== '' && { status: view.status }),
      ...(view.in_maintenance_mode !== null && { in_maintenance_mode: view.in_maintenance_mode }),
      // One name is matched loosely by user_name; several go as user_names, which wins over it.
      ...(view.user_name.length === 1 && { user_name: view.user_name[0] }),
      ...(view.user_name.length > 1 && { user_names: [...view.user_name] }),
      ...(view.user_attached !== null && { user_attached: view.user_attached }),
      ...(view.availability_zone !== '' && { availability_zone: view.availability_zone }),
      ...(view.subnet_id !== '' && { subnet_id: view.subnet_id }),
      ...(view.enterprise_project_id !== '' && { enterprise_project_id: view.enterprise_project_id }),
      ...(view.is_support_internet !== null && { is_support_internet: view.is_support_internet }),
      ...(view.image_id !== '' && { image_id: view.image_id }),
      ...(view.charge_mode !== '' && { charge_mode: view.charge_mode }),
      ...(view.is_share_desktop !== null && { is_share_desktop: view.is_share_desktop }),
      ...(view.tag.length > 0 && { tag: view.tag.join(',') }),
      ...(view.sort !== '' && {
        sort_field: view.sort.endsWith('created') ? ('created' as const) : ('computer_name' as const),
        sort_type: view.sort.startsWith('-') ? ('DESC' as const) : ('ASC' as const),
      }),
    }),
  });
