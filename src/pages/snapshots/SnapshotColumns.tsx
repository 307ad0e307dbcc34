import type { DesktopSnapshot } from '~/contract/snapshots';
import { desktopPath } from '~/domain/paths';
import { diskOf, snapshotName } from '~/domain/snapshots/snapshot-row';
import { SnapshotStatus } from '~/domain/snapshots/SnapshotStatus';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import type { CellWords } from '~/domain/words/cell-words';
import { MiddleText } from '~/ui/data-table/MiddleText';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import classes from './SnapshotColumns.module.css';
import type { snapshotList } from './snapshots-list';

/** What the cells ask for. */
export type SnapshotCommand = 'desktop' | 'restore';

/** The columns of the list. A snapshot has no page of its own, so its name is no link. */
export const snapshotColumns: ListColumns<DesktopSnapshot, CellWords, ColumnIdOf<typeof snapshotList>> = {
  name: {
    width: 264,
    sort: 'snapshot_name',
    text: snapshotName,
    cell: (row) => (
      <span className={classes.name}>
        <MiddleText text={snapshotName(row)} />
      </span>
    ),
  },
  desktop_name: {
    width: 136,
    text: (row) => row.desktop_name || row.desktop_id || '',
    cell: (row) => {
      const name = row.desktop_name || row.desktop_id;
      if (!name) return <NoValue />;
      if (!row.desktop_id) return name;
      return (
        // A plain link the table listens to: a router link in each row costs more than the rest of the row.
        <a
          href={desktopPath(row.desktop_id)}
          tabIndex={-1}
          className={rowLink.link}
          {...command<SnapshotCommand>('desktop')}
        >
          {name}
        </a>
      );
    },
  },
  is_system_disk: {
    width: 134,
    text: (row, { domain }) => {
      const disk = diskOf(row);
      return disk ? domain.snapshotDisk[disk] : '';
    },
  },
  status: {
    width: 168,
    text: ({ status }, { domain }) => (status ? (domain.snapshotStatus[status] ?? status) : ''),
    cell: (row) => <SnapshotStatus row={row} />,
  },
  create_type: {
    width: 124,
    text: ({ create_type: type }, { domain }) => (type ? (domain.snapshotOrigin[type] ?? type) : ''),
  },
  create_time: {
    width: 256,
    sort: 'create_time',
    text: (row, words) => timeText(row.create_time, words),
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
  last_restore_time: {
    width: 132,
    text: (row, words) => timeText(row.last_restore_time, words),
    cell: (row) => <RelativeTime date={parseWireTime(row.last_restore_time)} />,
  },
  description: { width: 220, text: (row) => row.description ?? '' },
  snapshot_id: { width: 300, text: (row) => row.snapshot_id },
  desktop_id: { width: 300, text: (row) => row.desktop_id ?? '' },
  restore_fail_reason: { width: 260, text: (row) => row.restore_fail_reason ?? '' },
};

/** A time of the wire in full; as it came where it is none. */
function timeText(time: string | null | undefined, { format }: CellWords): string {
  const date = parseWireTime(time);
  return date ? format.absolute(date) : (time ?? '');
}
