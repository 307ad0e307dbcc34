import { IconCamera, IconRestore, IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { snapshotsSource } from '~/api/snapshots';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionItem } from '~/domain/actions/engine/record';
import { diskOf, isMoving, snapshotItem, snapshotName } from '~/domain/snapshots/snapshot-row';
import { SnapshotStatus } from '~/domain/snapshots/SnapshotStatus';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { MiddleText } from '~/ui/data-table/MiddleText';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './detail.module.css';
import { PageTurner } from '~/ui/data-table/PageTurner';
import own from './SnapshotsTab.module.css';
import { QueryState } from '~/ui/feedback/QueryState';
import { useDesktopName } from './use-desktop-name';

const PAGE_SIZE = 20;
/** While one is being created or restored, the page is read again this often. */
const MOVING_MS = 5_000;

type Action = 'snapshot' | 'restore-snapshots' | 'delete-snapshots';
type Chosen = ReadonlyMap<string, ActionItem>;
const NONE: Chosen = new Map();

/** The snapshots of a desktop, the newest first: taking, restoring and deleting them. */
export function SnapshotsTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').snapshots;
  const name = useDesktopName(desktopId);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<Chosen>(NONE);
  const [action, setAction] = useState<{ kind: Action; items: readonly ActionItem[] } | null>(null);
  const query = useQuery({
    ...snapshotsSource.page(
      { desktop_id: desktopId, sort_field: 'create_time', sort_type: 'DESC' },
      { offset: page * PAGE_SIZE, limit: PAGE_SIZE },
    ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.status === 'success' && state.data?.rows.some(isMoving) ? MOVING_MS : false,
  });
  const choose = (row: DesktopSnapshot, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(row.snapshot_id, snapshotItem(row));
    else next.delete(row.snapshot_id);
    setChosen(next);
  };
  const onChosen = (kind: Action, label: string, icon: ReactNode) => (
    <ToolButton
      label={label}
      icon={icon}
      disabled={chosen.size === 0}
      onClick={() => setAction({ kind, items: [...chosen.values()] })}
    />
  );
  return (
    <>
      <div className={own.bar}>
        <ToolButton
          label={t.take}
          icon={<IconCamera size={14} aria-hidden />}
          onClick={() => setAction({ kind: 'snapshot', items: [{ id: desktopId, name }] })}
        />
        {onChosen('restore-snapshots', t.restore, <IconRestore size={14} aria-hidden />)}
        {onChosen('delete-snapshots', t.delete, <IconTrash size={14} aria-hidden />)}
        <output className={own.count}>
          {chosen.size > 0 ? t.selected(chosen.size) : (query.data?.total ?? 0) > 0 && t.chooseFirst}
        </output>
      </div>
      <QueryState query={query}>
        {({ rows, total }) => {
          if (rows.length === 0 && page === 0) return <EmptyState compact title={t.none} />;
          return (
            <>
              <Rows rows={rows} chosen={chosen} onChoose={choose} />
              <PageTurner page={page} pageSize={PAGE_SIZE} total={total} onPage={setPage} />
            </>
          );
        }}
      </QueryState>
      {action && (
        <ActionDialogHost
          kind={action.kind}
          items={action.items}
          onClose={() => setAction(null)}
          onLaunched={action.kind === 'snapshot' ? undefined : () => setChosen(NONE)}
        />
      )}
    </>
  );
}

interface RowsProps {
  rows: readonly DesktopSnapshot[];
  chosen: Chosen;
  onChoose: (row: DesktopSnapshot, on: boolean) => void;
}

function Rows({ rows, chosen, onChoose }: RowsProps) {
  const t = useMessages('desktop').snapshots;
  const domain = useMessages('domain');
  return (
    <table className={classes.list} aria-label={t.title}>
      <thead>
        <tr>
          <td className={own.check} />
          <th scope="col">{t.name}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.created}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const disk = diskOf(row);
          const origin = row.create_type;
          const about = [
            disk && domain.snapshotDisk[disk],
            origin && (domain.snapshotOrigin[origin] ?? origin),
            row.description,
          ];
          return (
            <tr key={row.snapshot_id}>
              <td className={own.check}>
                <input
                  type="checkbox"
                  className={own.box}
                  aria-label={t.select(snapshotName(row))}
                  checked={chosen.has(row.snapshot_id)}
                  onChange={(event) => onChoose(row, event.currentTarget.checked)}
                />
              </td>
              <td className={own.name}>
                <MiddleText text={snapshotName(row)} />
                <span className={own.about}>{about.filter(Boolean).join(' · ')}</span>
              </td>
              <td className={own.fixed}>
                <SnapshotStatus row={row} />
              </td>
              <td className={own.fixed}>
                <RelativeTime date={parseWireTime(row.create_time)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
