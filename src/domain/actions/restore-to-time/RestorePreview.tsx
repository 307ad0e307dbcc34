import { useMemo, useState } from 'react';
import { isOlderThanWeek, snapshotName } from '~/domain/snapshots/snapshot-row';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import type { Column } from '~/ui/data-table/column';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { Segments } from '~/ui/fields/Segments';
import { MiddleText } from '~/ui/data-table/MiddleText';
import { NoValue } from '~/ui/data-table/NoValue';
import { useNow } from '~/ui/data-table/now';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { Choice } from './choose-snapshots';
import classes from './RestorePreview.module.css';

interface PreviewWords {
  t: Messages<'snapshots'>['restore'];
  domain: Messages<'domain'>;
  format: Format;
  moment: number;
}
type PreviewColumn = Column<Choice, PreviewWords>;

const SHOWN = ['all', 'withSnapshot', 'without', 'old'] as const;
type Shown = (typeof SHOWN)[number];

const ROW_PX = 32;
const HEAD_PX = 40;
const MOST_ROWS = 6;

/** The snapshot each disk would go back to, and the disks that have none; thousands of lines scroll as few do. */
export function RestorePreview({ lines, moment }: { lines: readonly Choice[]; moment: number }) {
  const t = useMessages('snapshots').restore;
  const domain = useMessages('domain');
  const format = useFormat();
  const now = useNow().getTime();
  const [shown, setShown] = useState<Shown>('all');
  const [active] = useState(createActiveRow);
  const words = useMemo(() => ({ t, domain, format, moment }), [t, domain, format, moment]);
  const groups = useMemo(
    () => ({
      all: lines,
      withSnapshot: lines.filter(({ snapshot }) => snapshot !== null),
      without: lines.filter(({ snapshot }) => snapshot === null),
      old: lines.filter(({ snapshot }) => snapshot !== null && isOlderThanWeek(snapshot, now)),
    }),
    [lines, now],
  );
  const severalDisks = useMemo(() => new Set(lines.map(({ disk }) => disk)).size > 1, [lines]);
  const rows = groups[shown];
  const height = HEAD_PX + Math.min(MOST_ROWS, Math.max(lines.length, 3)) * ROW_PX;
  return (
    <div className={classes.preview}>
      <Segments
        label={t.preview}
        choices={SHOWN.map((value) => ({ value, label: t[value](groups[value].length) }))}
        value={shown}
        onChange={(value) => {
          active.set(0);
          setShown(value);
        }}
      />
      <div className={classes.place} style={{ height }}>
        <DataTable
          key={shown}
          label={t.preview}
          nameColumn={NAME_COLUMN}
          columns={severalDisks ? WITH_DISK : COLUMNS}
          words={words}
          rows={rows}
          rowKey={rowKey}
          rowName={rowName}
          view={null}
          offset={0}
          total={rows.length}
          density="compact"
          active={active}
          instead={rows.length === 0 ? <EmptyState compact title={t.nothingToShow} /> : undefined}
        />
      </div>
    </div>
  );
}

const rowKey = ({ desktop, disk }: Choice) => `${desktop.id}/${disk}`;
const rowName = ({ desktop }: Choice) => desktop.name;

const NAME_COLUMN: PreviewColumn = {
  id: 'desktop',
  width: 128,
  header: ({ t }) => t.columns.desktop,
  cell: ({ desktop }) => <span title={desktop.name}>{desktop.name}</span>,
};

const DISK_COLUMN: PreviewColumn = {
  id: 'disk',
  width: 96,
  header: ({ t }) => t.columns.disk,
  cell: ({ disk }, { domain }) => domain.snapshotDisk[disk],
};

const COLUMNS: readonly PreviewColumn[] = [
  {
    id: 'taken',
    width: 192,
    header: ({ t }) => t.columns.taken,
    cell: ({ at }, { t, format }) =>
      at === null ? <StatusMark tone="attention" word={t.none} /> : format.dateTime(new Date(at)),
  },
  {
    id: 'distance',
    width: 108,
    header: ({ t }) => t.columns.distance,
    cell: ({ at }, { t, moment }) => (at === null ? <NoValue /> : distanceWords(at - moment, t)),
  },
  {
    id: 'age',
    width: 92,
    header: ({ t }) => t.columns.age,
    cell: ({ at }) => <RelativeTime date={at === null ? null : new Date(at)} />,
  },
  {
    id: 'snapshot',
    width: 224,
    header: ({ t }) => t.columns.snapshot,
    cell: ({ snapshot }) => (snapshot ? <MiddleText text={snapshotName(snapshot)} /> : <NoValue />),
  },
];
const WITH_DISK: readonly PreviewColumn[] = [DISK_COLUMN, ...COLUMNS];

/** How far from the moment, in the largest unit that still says something. */
function distanceWords(ms: number, t: PreviewWords['t']): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const side = ms < 0 ? t.before : t.after;
  if (minutes < 1) return t.exactly;
  if (minutes < 120) return side.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? side.hours(hours) : side.days(Math.floor(hours / 24));
}
