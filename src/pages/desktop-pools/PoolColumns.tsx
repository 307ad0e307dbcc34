import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { poolPath } from '~/domain/paths';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import {
  autoscaleText,
  billingText,
  countText,
  dataDisksText,
  flagText,
  productText,
  rootText,
  statusText,
  tagsText,
  typeText,
  type PoolWords,
} from './pool-text';
import type { poolList } from './pools-list';
import { PoolStatus } from './PoolStatus';

/** What the cells ask for. */
export type PoolCommand = 'open' | 'panel';

type PoolColumn = ListColumn<SimpleDesktopPoolInfo, PoolWords>;
type TextField =
  | 'image_name'
  | 'image_os_version'
  | 'availability_zone'
  | 'subnet_id'
  | 'description'
  | 'ou_name'
  | 'domain'
  | 'enterprise_project_id'
  | 'id';
type CountField = 'desktop_count' | 'desktop_used' | 'isolation_num' | 'on_demand_desktop_num';

const plain = (field: TextField, width: number): PoolColumn => ({ width, text: (row) => row[field] ?? '' });
const count = (field: CountField, width: number): PoolColumn => ({
  width,
  align: 'end',
  text: (row, words) => countText(row[field], words),
});

/** The columns of the list of pools. */
export const poolColumns: ListColumns<SimpleDesktopPoolInfo, PoolWords, ColumnIdOf<typeof poolList>> = {
  name: {
    width: 172,
    text: poolName,
    cell: (row) => (
      // A plain link the table listens to: a router link in each row costs more than the rest of the row.
      <a href={poolPath(row.id)} tabIndex={-1} className={rowLink.link} {...command<PoolCommand>('open')}>
        {poolName(row)}
      </a>
    ),
  },
  status: {
    width: 138,
    text: statusText,
    cell: (row, words) => <PoolStatus row={row} words={words} />,
  },
  type: { width: 96, text: typeText },
  desktop_count: count('desktop_count', 96),
  desktop_used: count('desktop_used', 96),
  image_name: plain('image_name', 210),
  product: { width: 152, text: productText },
  enable_autoscale: { width: 124, text: autoscaleText },
  created_time: {
    width: 140,
    text: ({ created_time: time }, { format }) => {
      const date = parseWireTime(time);
      return date ? format.absolute(date) : (time ?? '');
    },
    cell: (row) => <RelativeTime date={parseWireTime(row.created_time)} />,
  },
  in_maintenance_mode: { width: 130, text: (row, words) => flagText(row.in_maintenance_mode, words) },
  isolation_num: count('isolation_num', 110),
  on_demand_desktop_num: count('on_demand_desktop_num', 120),
  charging_mode: { width: 140, text: billingText },
  root_volume: { width: 130, text: rootText },
  data_volumes: { width: 160, text: dataDisksText },
  image_os_version: plain('image_os_version', 220),
  availability_zone: plain('availability_zone', 140),
  subnet_id: plain('subnet_id', 300),
  description: plain('description', 260),
  tags: { width: 200, text: tagsText },
  ou_name: plain('ou_name', 140),
  domain: plain('domain', 160),
  enterprise_project_id: plain('enterprise_project_id', 300),
  id: plain('id', 300),
};
