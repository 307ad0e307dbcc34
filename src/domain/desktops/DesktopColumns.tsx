import type { DesktopRow } from '~/contract/desktops';
import { ConnectionStatus, DesktopStatus } from './DesktopMarks';
import { desktopPath } from '~/domain/paths';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import type { ListColumn, ListColumns } from '~/ui/list/columns';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnId } from './column-ids';
import { billingText, createdText, flavorText, tagText } from './column-text';
import { CopyCell, NameMarks, TagsCell, TaskCell, UsersCell } from './DesktopCells';
import classes from './DesktopCells.module.css';
import { connectStatusOf, ipOf, isMidTask, nameOf, usersOf } from './desktop-facts';
import type { DesktopWords } from './desktop-words';

type DesktopColumn = ListColumn<DesktopRow, DesktopWords>;

/** What the cells ask for, beside what every table knows. */
export type DesktopCommand = 'page';

const named = (names: Readonly<Record<string, string>>, word: string | null | undefined) =>
  word ? (names[word] ?? word) : '';

type TextField =
  | 'availability_zone'
  | 'enterprise_project_id'
  | 'share_resource_sku'
  | 'os_host_name'
  | 'ou_name'
  | 'os_version';

const text = (field: TextField, width: number): DesktopColumn => ({ width, text: (row) => row[field] ?? '' });

const id = (field: 'subnet_id' | 'sid' | 'desktop_id'): DesktopColumn => ({
  width: 190,
  text: (row) => row[field] ?? '',
  cell: (row, { t, common }) => (
    <CopyCell
      value={row[field] ?? ''}
      label={common.copyThis(t.copyFieldOf(t.columns[field], nameOf(row)))}
      truncate
    />
  ),
});

const yesNo = (field: 'in_maintenance_mode' | 'is_freeze', width: number): DesktopColumn => ({
  width,
  text: (row, { common }) => {
    const value = row[field];
    return typeof value === 'boolean' ? (value ? common.yes : common.no) : '';
  },
});

/** The columns of the inventory. */
export const desktopColumns: ListColumns<DesktopRow, DesktopWords, ColumnId> = {
  name: {
    width: 168,
    sort: 'computer_name',
    text: nameOf,
    cell: (row, words) => (
      <span className={classes.name}>
        {/* A plain link the table listens to: a router link in each row costs more than the rest of the row. */}
        <a
          href={desktopPath(row.desktop_id)}
          tabIndex={-1}
          className={rowLink.link}
          {...command<DesktopCommand>('page')}
        >
          {nameOf(row)}
        </a>
        <NameMarks row={row} words={words} />
      </span>
    ),
  },
  status: {
    width: 136,
    text: (row, { domain }) =>
      isMidTask(row) ? named(domain.task, row.task_status) : named(domain.status, row.status),
    cell: (row, words) => (
      <TaskCell row={row} words={words} fallback={<DesktopStatus status={row.status} />} />
    ),
  },
  connect_status: {
    width: 136,
    text: (row, { domain }) => named(domain.connection, connectStatusOf(row)),
    cell: (row) => <ConnectionStatus status={connectStatusOf(row)} />,
  },
  user: {
    width: 132,
    text: (row, { domain, format }) =>
      format.list(
        usersOf(row).map(({ user_name, type }) =>
          type === 'GROUP' ? `${user_name} (${domain.userGroupMark})` : user_name,
        ),
      ),
    cell: (row, words) => <UsersCell row={row} words={words} />,
  },
  ip_address: {
    width: 124,
    text: ipOf,
    cell: (row, { t, common }) => (
      <CopyCell value={ipOf(row)} label={common.copyThis(t.copyIpOf(nameOf(row)))} />
    ),
  },
  pool_id: {
    width: 120,
    text: ({ pool_id }, { pools }) => (pool_id ? (pools.get(pool_id) ?? pool_id) : ''),
  },
  desktop_type: {
    width: 140,
    text: (row, { domain }) => named(domain.desktopType, row.desktop_type),
  },
  tags: {
    width: 176,
    text: ({ tags }) => (tags ?? []).map(tagText).join('; '),
    cell: (row) => <TagsCell row={row} />,
  },
  availability_zone: text('availability_zone', 130),
  subnet_id: id('subnet_id'),
  enterprise_project_id: text('enterprise_project_id', 150),
  in_maintenance_mode: yesNo('in_maintenance_mode', 120),
  share_resource_sku: text('share_resource_sku', 240),
  os_host_name: text('os_host_name', 150),
  ou_name: text('ou_name', 160),
  sid: id('sid'),
  desktop_id: id('desktop_id'),
  created: {
    width: 104,
    sort: 'created',
    text: createdText,
    cell: (row) => <RelativeTime date={parseWireTime(row.created)} />,
  },
  process: {
    width: 100,
    align: 'end',
    text: ({ process }, { format }) => (typeof process === 'number' ? format.percent(process / 100) : ''),
  },
  image_name: { width: 220, text: (row) => row.metadata?.['image_name'] ?? '' },
  os_version: text('os_version', 200),
  flavor: { width: 150, text: flavorText },
  root_volume: {
    width: 130,
    align: 'end',
    text: ({ root_volume: disk }, { t }) => (disk ? t.disk(disk.size ?? 0, disk.type ?? '') : ''),
  },
  data_volumes: {
    width: 130,
    align: 'end',
    text: ({ data_volumes }, { t }) => {
      const disks = data_volumes ?? [];
      const size = disks.reduce((sum, disk) => sum + (disk.size ?? 0), 0);
      return disks.length > 0 ? t.dataDisks(disks.length, size) : '';
    },
  },
  charging_mode: { width: 130, text: billingText },
  attach_state: { width: 140, text: (row, { domain }) => named(domain.attachState, row.attach_state) },
  is_freeze: yesNo('is_freeze', 90),
  internet_mode: { width: 150, text: (row, { domain }) => named(domain.internetMode, row.internet_mode) },
};
