import type { UseQueryResult } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { countWords, titleOf } from '~/domain/acts/act-words';
import { useHeldActs } from '~/domain/acts/use-held-acts';
import { hasFailures } from '~/domain/bulk/act-summary';
import type { Act } from '~/domain/bulk/record';
import { desktopsPath, reportPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import type { Messages } from '~/i18n/areas';
import type { Column } from '~/ui/data-table/column';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './jobs.module.css';

const ClearFinishedDialog = lazy(async () => ({
  default: (await import('~/domain/acts/ClearFinishedDialog')).ClearFinishedDialog,
}));

interface ActListWords {
  t: Messages<'jobs'>['acts'];
  acts: Messages<'acts'>;
  held: ReadonlySet<string>;
}

const NAME: Column<Act, ActListWords> = {
  id: 'name',
  width: 320,
  header: ({ t }) => t.columns.name,
  cell: (act, { acts }) => (
    <a href={reportPath(act.id)} tabIndex={-1} data-command="open" className={classes.link}>
      {titleOf(act, acts)}
    </a>
  ),
};

const COLUMNS: readonly Column<Act, ActListWords>[] = [
  {
    id: 'state',
    width: 190,
    header: ({ t }) => t.columns.state,
    cell: (act, { t, held }) => <ActState act={act} t={t} isHeld={held.has(act.id)} />,
  },
  {
    id: 'outcome',
    width: 320,
    header: ({ t }) => t.columns.outcome,
    cell: (act, { acts }) => countWords(act.counts, acts).join(', '),
  },
  {
    id: 'created',
    width: 130,
    header: ({ t }) => t.columns.created,
    cell: (act) => <RelativeTime date={new Date(act.createdAt)} />,
  },
  {
    id: 'ended',
    width: 130,
    header: ({ t }) => t.columns.ended,
    cell: (act) => (act.endedAt === null ? <NoValue /> : <RelativeTime date={new Date(act.endedAt)} />),
  },
  {
    id: 'user',
    width: 160,
    header: ({ t }) => t.columns.user,
    cell: (act) => act.userName || <NoValue />,
  },
];

function ActState({ act, t, isHeld }: { act: Act; t: ActListWords['t']; isHeld: boolean }) {
  if (isHeld) return <StatusMark tone="attention" word={t.held} />;
  if (act.endedAt === null) return <StatusMark tone="progress" word={t.underWay} />;
  if (hasFailures(act)) return <StatusMark tone="failed" word={t.endedWithFailures} />;
  return act.counts.cancelled > 0 ? (
    <StatusMark tone="off" word={t.stopped} />
  ) : (
    <StatusMark tone="good" word={t.ended} />
  );
}

const rowKey = (act: Act) => act.id;

/** The acts of this browser, the newest first. */
export function ActList({ acts: query }: { acts: UseQueryResult<Act[]> }) {
  const t = useMessages('jobs').acts;
  const acts = useMessages('acts');
  const navigate = useNavigate();
  const [active] = useState(createActiveRow);
  const held = useHeldActs();
  const words = useMemo(() => ({ t, acts, held }), [t, acts, held]);
  const list = query.data;
  const ended = list?.filter(({ endedAt }) => endedAt !== null) ?? [];
  const [clearing, setClearing] = useState<readonly string[] | null>(null);
  return (
    <>
      <div className={classes.head}>
        <div className={classes.filters}>
          <div className={classes.tools}>
            <ToolButton
              label={t.clearFinished}
              icon={<IconTrash size={14} aria-hidden />}
              disabled={ended.length === 0}
              onClick={() => setClearing(ended.map(({ id }) => id))}
            />
          </div>
        </div>
      </div>
      <DataTable
        label={t.label}
        nameColumn={NAME}
        columns={COLUMNS}
        words={words}
        rows={list}
        rowKey={rowKey}
        rowName={(act) => titleOf(act, acts)}
        view=""
        offset={0}
        total={list?.length ?? 0}
        density="compact"
        active={active}
        onOpen={(act) => void navigate(reportPath(act.id))}
        onCommand={(_, act) => void navigate(reportPath(act.id))}
        instead={
          query.error ? (
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          ) : list?.length === 0 ? (
            <EmptyState
              title={t.empty}
              body={t.emptyBody}
              action={<Link to={desktopsPath}>{t.toDesktops}</Link>}
            />
          ) : undefined
        }
      />
      {clearing && (
        <Suspense fallback={null}>
          <ClearFinishedDialog ids={clearing} onClose={() => setClearing(null)} />
        </Suspense>
      )}
    </>
  );
}
