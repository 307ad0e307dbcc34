import type { DesktopSnapshot } from '~/contract/snapshots';
import { snapshotName } from '~/domain/snapshots/snapshot-row';
import { SnapshotStatus } from '~/domain/snapshots/SnapshotStatus';
import { parseWireTime } from '~/lib/time';
import type { Column } from '~/ui/data-table/column';
import { MiddleText } from '~/ui/MiddleText';
import { NoValue } from '~/ui/NoValue';
import { RelativeTime } from '~/ui/RelativeTime';
import { desktopPath } from './desktop-path';
import classes from './SnapshotColumns.module.css';
import { fieldText, type SnapshotWords } from './snapshot-words';

type SnapshotColumn = Column<DesktopSnapshot, SnapshotWords>;

/** The first column. A snapshot has no page of its own, so its name is no link. */
export const NAME_COLUMN: SnapshotColumn = {
  id: 'snapshot_name',
  width: 264,
  header: ({ t }) => t.columns.snapshot_name,
  sort: { ascending: 'snapshot_name', descending: '-snapshot_name' },
  cell: (row) => (
    <span className={classes.name}>
      <MiddleText text={snapshotName(row)} />
    </span>
  ),
};

/** The same where there is little room: it must leave some for the other columns. */
export const NARROW_NAME_COLUMN: SnapshotColumn = { ...NAME_COLUMN, width: 164 };

/** The columns of the list, in their order. */
export const COLUMNS: readonly SnapshotColumn[] = [
  {
    id: 'desktop_name',
    width: 136,
    header: ({ t }) => t.columns.desktop_name,
    cell: (row) => {
      const name = row.desktop_name || row.desktop_id;
      if (!name) return <NoValue />;
      if (!row.desktop_id) return name;
      return (
        // A plain link the table listens to: a router link in each row costs more than the rest of the row.
        <a href={desktopPath(row.desktop_id)} tabIndex={-1} data-command="desktop" className={classes.link}>
          {name}
        </a>
      );
    },
  },
  text('is_system_disk', 134),
  {
    id: 'status',
    width: 168,
    header: ({ t }) => t.columns.status,
    cell: (row) => <SnapshotStatus row={row} />,
  },
  text('create_type', 124),
  {
    id: 'create_time',
    width: 256,
    header: ({ t }) => t.columns.create_time,
    sort: { ascending: 'create_time', descending: '-create_time' },
    cell: (row, { format }) => {
      const date = parseWireTime(row.create_time);
      if (!date) return row.create_time || <NoValue />;
      return (
        <>
          <RelativeTime date={date} />
          <span className={classes.absolute}>{format.dateTime(date)}</span>
        </>
      );
    },
  },
  {
    id: 'last_restore_time',
    width: 132,
    header: ({ t }) => t.columns.last_restore_time,
    cell: (row) => <RelativeTime date={parseWireTime(row.last_restore_time)} />,
  },
  text('description', 220),
];

function text(field: 'is_system_disk' | 'create_type' | 'description', width: number): SnapshotColumn {
  return {
    id: field,
    width,
    header: ({ t }) => t.columns[field],
    cell: (row, words) => {
      const value = fieldText(field, row, words);
      return value === '' ? <NoValue /> : <span title={value}>{value}</span>;
    },
  };
}
