import type { DesktopRow } from '~/contract/desktops';
import { ConnectionStatus, DesktopStatus } from '~/domain/desktops/DesktopMarks';
import { parseWireTime } from '~/lib/time';
import type { Column } from '~/ui/data-table/column';
import { NoValue } from '~/ui/NoValue';
import { RelativeTime } from '~/ui/RelativeTime';
import { CopyCell, NameMarks, TagsCell, TaskCell, UsersCell } from './DesktopCells';
import classes from './DesktopCells.module.css';
import type { ColumnId } from './column-ids';
import { columnText } from './column-text';
import { desktopPath } from './desktop-path';
import { connectStatusOf, ipOf, nameOf } from './desktop-row';
import type { DesktopWords } from './desktop-words';

type DesktopColumn = Column<DesktopRow, DesktopWords>;

/** The first column: the name, as the link to the desktop's own page. */
export const NAME_COLUMN: DesktopColumn = {
  id: 'computer_name',
  width: 168,
  header: ({ t }) => t.columns.computer_name,
  sort: { ascending: 'computer_name', descending: '-computer_name' },
  cell: (row, words) => (
    <span className={classes.name}>
      {/* A plain link the table listens to: a router link in each row costs more than the rest of the row. */}
      <a href={desktopPath(row.desktop_id)} tabIndex={-1} data-command="page" className={classes.link}>
        {nameOf(row)}
      </a>
      <NameMarks row={row} words={words} />
    </span>
  ),
};

const COLUMNS: Record<ColumnId, DesktopColumn> = {
  status: made('status', 136, (row, words) => (
    <TaskCell row={row} words={words} fallback={<DesktopStatus status={row.status} />} />
  )),
  connect_status: made('connect_status', 136, (row) => <ConnectionStatus status={connectStatusOf(row)} />),
  user: made('user', 132, (row, words) => <UsersCell row={row} words={words} />),
  ip_address: made('ip_address', 124, (row, { t, common }) => (
    <CopyCell value={ipOf(row)} label={common.copyThis(t.copyIpOf(nameOf(row)))} />
  )),
  pool_id: text('pool_id', 120),
  desktop_type: text('desktop_type', 140),
  tags: made('tags', 176, (row) => <TagsCell row={row} />),
  availability_zone: text('availability_zone', 130),
  subnet_id: id('subnet_id'),
  enterprise_project_id: text('enterprise_project_id', 150),
  in_maintenance_mode: text('in_maintenance_mode', 120),
  share_resource_sku: text('share_resource_sku', 240),
  os_host_name: text('os_host_name', 150),
  ou_name: text('ou_name', 160),
  sid: id('sid'),
  desktop_id: id('desktop_id'),
  created: {
    ...made('created', 104, (row) => <RelativeTime date={parseWireTime(row.created)} />),
    sort: { ascending: 'created', descending: '-created' },
  },
  process: { ...text('process', 100), align: 'end' },
  image_name: text('image_name', 220),
  os_version: text('os_version', 200),
  flavor: text('flavor', 150),
  root_volume: { ...text('root_volume', 130), align: 'end' },
  data_volumes: { ...text('data_volumes', 130), align: 'end' },
  charging_mode: text('charging_mode', 130),
  attach_state: text('attach_state', 140),
  is_freeze: text('is_freeze', 90),
  internet_mode: text('internet_mode', 150),
};

/** The columns of a view, in its order. */
export function columnsOf(ids: readonly ColumnId[]): DesktopColumn[] {
  return ids.map((columnId) => COLUMNS[columnId]);
}

function made(columnId: ColumnId, width: number, cell: DesktopColumn['cell']): DesktopColumn {
  return { id: columnId, width, header: ({ t }) => t.columns[columnId], cell };
}

function text(columnId: ColumnId, width: number): DesktopColumn {
  return made(columnId, width, (row, words) => {
    const value = columnText(columnId, row, words);
    return value === '' ? <NoValue /> : <span title={value}>{value}</span>;
  });
}

function id(columnId: 'subnet_id' | 'sid' | 'desktop_id'): DesktopColumn {
  return made(columnId, 190, (row, { t, common }) => (
    <CopyCell
      value={row[columnId] ?? ''}
      label={common.copyThis(t.copyFieldOf(t.columns[columnId], nameOf(row)))}
      truncate
    />
  ));
}
