import type { UseQueryResult } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { countWords, titleOf } from '~/domain/actions/progress/action-words';
import { useHeldActions } from '~/domain/actions/engine/use-held-actions';
import { hasFailures } from '~/domain/actions/engine/action-summary';
import type { Action } from '~/domain/actions/engine/record';
import { reportOf } from '~/domain/actions/progress/report-of';
import { desktopsPath } from '~/domain/paths';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import type { Column } from '~/ui/data-table/column';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { NoValue } from '~/ui/data-table/NoValue';
import rowLink from '~/ui/data-table/row-link.module.css';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './jobs.module.css';

const ClearFinishedDialog = lazy(async () => ({
  default: (await import('~/domain/actions/progress/ClearFinishedDialog')).ClearFinishedDialog,
}));

interface ActionListWords {
  t: Messages<'jobs'>['actions'];
  actions: Messages<'actions'>;
  held: ReadonlySet<string>;
  format: Format;
}

const NAME: Column<Action, ActionListWords> = {
  id: 'name',
  width: 300,
  header: ({ t }) => t.columns.name,
  cell: (action, { actions }) => (
    <a href={reportOf(action)} tabIndex={-1} data-command="open" className={rowLink.link}>
      {titleOf(action, actions)}
    </a>
  ),
};

const COLUMNS: readonly Column<Action, ActionListWords>[] = [
  {
    id: 'state',
    width: 170,
    header: ({ t }) => t.columns.state,
    cell: (action, { t, held }) => <ActionState action={action} t={t} isHeld={held.has(action.id)} />,
  },
  {
    id: 'outcome',
    width: 270,
    header: ({ t }) => t.columns.outcome,
    cell: (action, { actions, format }) => format.list(countWords(action.counts, actions)),
  },
  {
    id: 'created',
    width: 176,
    header: ({ t }) => t.columns.created,
    cell: (action, { format }) => format.dateTime(new Date(action.createdAt)),
  },
  {
    id: 'ended',
    width: 176,
    header: ({ t }) => t.columns.ended,
    cell: (action, { format }) =>
      action.endedAt === null ? <NoValue /> : format.dateTime(new Date(action.endedAt)),
  },
  {
    id: 'user',
    width: 120,
    header: ({ t }) => t.columns.user,
    cell: (action) => action.userName || <NoValue />,
  },
];

function ActionState({ action, t, isHeld }: { action: Action; t: ActionListWords['t']; isHeld: boolean }) {
  if (isHeld) return <StatusMark tone="attention" word={t.held} />;
  if (action.endedAt === null) return <StatusMark tone="progress" word={t.underWay} />;
  if (hasFailures(action)) return <StatusMark tone="failed" word={t.endedWithFailures} />;
  return action.counts.cancelled > 0 ? (
    <StatusMark tone="off" word={t.stopped} />
  ) : (
    <StatusMark tone="good" word={t.ended} />
  );
}

const rowKey = (action: Action) => action.id;

/** The actions of this browser, the newest first. */
export function ActionList({ actions: query }: { actions: UseQueryResult<Action[]> }) {
  const t = useMessages('jobs').actions;
  const actions = useMessages('actions');
  const navigate = useNavigate();
  const [active] = useState(createActiveRow);
  const held = useHeldActions();
  const format = useFormat();
  const words = useMemo(() => ({ t, actions, held, format }), [t, actions, held, format]);
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
        rowName={(action) => titleOf(action, actions)}
        view=""
        offset={0}
        total={list?.length ?? 0}
        density="compact"
        active={active}
        onOpen={(action) => void navigate(reportOf(action))}
        onCommand={(_, action) => void navigate(reportOf(action))}
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
