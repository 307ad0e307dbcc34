import { desktopPoolsSource } from '~/api/desktop-pools';
import { POOL_TYPES, type ListDesktopPoolsQuery, type SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import { PROJECT_ID_LIMIT, TEXT_LIMIT } from '~/contract/wire';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { flag, oneOf, text } from '~/ui/list/filters/one-value';

/** A pool that is being changed is read again this often. */
const MOVING_MS = 20_000;

/** Every desktop pool of the project, found by any filter of ListDesktopPools. */
export const poolList = defineList({
  noun: 'desktop-pools',
  rowKey: (row: SimpleDesktopPoolInfo) => row.id,
  rowName: poolName,
  filters: {
    name: text({ max: TEXT_LIMIT, contains: true }),
    type: oneOf(POOL_TYPES, { useLabels: () => useMessages('desktop-pools').types }),
    in_maintenance_mode: flag(),
    enterprise_project_id: text({
      max: PROJECT_ID_LIMIT,
      pattern: { test: /^[a-zA-Z0-9_-]*$/, problem: (t) => t.notAWord },
    }),
  },
  pageSizes: [10, 20, 50, 100, 200, 500, 1000],
  columns: {
    all: [
      'status',
      'type',
      'desktop_count',
      'desktop_used',
      'image_name',
      'product',
      'enable_autoscale',
      'created_time',
      'in_maintenance_mode',
      'isolation_num',
      'on_demand_desktop_num',
      'charging_mode',
      'root_volume',
      'data_volumes',
      'image_os_version',
      'availability_zone',
      'subnet_id',
      'description',
      'tags',
      'ou_name',
      'domain',
      'enterprise_project_id',
      'id',
    ],
    usual: ['status', 'type', 'desktop_count', 'desktop_used', 'image_name', 'product', 'enable_autoscale'],
  },
  idColumn: 'id',
  quick: {
    text: ({ name }) => name,
    read: (typed) => {
      const name = typed.trim();
      if (name.length > TEXT_LIMIT) return { problem: (t) => t.tooLong(TEXT_LIMIT) };
      return { hint: name === '' ? null : 'name', change: { name } };
    },
  },
  presets: {
    all: {},
    dynamic: { type: 'DYNAMIC' },
    static: { type: 'STATIC' },
    maintenance: { in_maintenance_mode: true },
  },
  source: desktopPoolsSource,
  refetchMs: (rows) => (rows.some(({ status }) => status === 'TEMPORARY') ? MOVING_MS : false),
  toQuery: (view): Omit<ListDesktopPoolsQuery, 'offset' | 'limit'> => ({
    ...(view.name !== '' && { name: view.name }),
    ...(view.type !== '' && { type: view.type }),
    ...(view.in_maintenance_mode !== null && { in_maintenance_mode: view.in_maintenance_mode }),
    ...(view.enterprise_project_id !== '' && { enterprise_project_id: view.enterprise_project_id }),
  }),
});
