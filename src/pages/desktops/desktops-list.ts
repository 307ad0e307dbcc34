import type { ListRequest } from '~/api/desktops';
import { DESKTOP_ID_LIMIT, type DesktopRow } from '~/contract/desktops';
import { desktopFilters, FILTER_LENGTH } from '~/domain/desktops/desktop-filters';
import { nameOf } from '~/domain/desktops/desktop-facts';
import { readSearchTerm } from '~/domain/desktops/search-term';
import { defineList } from '~/ui/list/define-list';
import type { QuickMeaning } from '~/ui/list/list';
import { viewAt } from '~/ui/list/list-address';
import { COLUMN_IDS, DEFAULT_COLUMNS } from '~/domain/desktops/column-ids';
import { desktopState, type DesktopFilters } from './desktop-filters';
import { needsScan, toListRequest } from './desktop-query';
import { desktopsSource, readSelected } from './read-desktops';
import { useDesktopRows } from './use-desktop-rows';

/** The inventory: every desktop of the project, found by any filter of the service. */
export const desktopList = defineList({
  noun: 'desktops',
  rowKey: (row: DesktopRow) => row.desktop_id,
  rowName: nameOf,
  filters: desktopFilters,
  groups: {
    which: ['computer_name', 'desktop_ip', 'desktop_id'],
    state: ['status', 'connect_status', 'mid_task', 'in_maintenance_mode'],
    who: ['user_name', 'user_attached'],
    where: ['pool_id', 'availability_zone', 'subnet_id', 'enterprise_project_id', 'is_support_internet'],
    what: ['desktop_type', 'image_id', 'charge_mode', 'is_share_desktop', 'tag'],
  },
  loadOptions: async () => (await import('./filter-options')).filterOptions,
  state: desktopState,
  sorts: ['computer_name', 'created'],
  pageSizes: [10, 20, 50, 100, 200, 500, 1000],
  columns: { all: COLUMN_IDS, usual: DEFAULT_COLUMNS },
  idColumn: 'desktop_id',
  quick: {
    text: ({ computer_name, desktop_ip, desktop_id }) => computer_name || desktop_ip || desktop_id.join(' '),
    read: readQuick,
  },
  presets: {
    all: {},
    error: { status: 'ERROR' },
    maintenance: { in_maintenance_mode: true },
    noUser: { user_attached: false },
    midTask: { mid_task: true },
  },
  source: desktopsSource,
  toQuery: (view) => view,
  useRows: useDesktopRows,
  readSelected,
});

type QuickChange = Pick<DesktopFilters, 'computer_name' | 'desktop_ip' | 'desktop_id'>;

function readQuick(typed: string): QuickMeaning<QuickChange> {
  const off: QuickChange = { computer_name: '', desktop_ip: '', desktop_id: [] };
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
}

/** What the list at this address will ask first, known before any of it is drawn; null when it reads everything. */
export function firstListRequest(params: URLSearchParams): ListRequest | null {
  const view = viewAt(desktopList, params);
  return needsScan(view) ? null : toListRequest(view);
}
