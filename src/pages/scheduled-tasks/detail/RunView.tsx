import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ScheduledTasksRecordDetail, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { desktopPath } from '~/domain/paths';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { createStore } from '~/lib/store';
import { useTaskWords } from '~/pages/scheduled-tasks/task-words';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StateFilter } from '~/ui/list/StateFilter';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import classes from './detail.module.css';
import { RUN_DESKTOP_COLUMNS, RUN_DESKTOP_NAME, runDesktopName } from './RunDesktopColumns';
import { RunFacts } from './RunFacts';
import { countStates, isUnderWay, matchingRuns } from './run-rows';
import { RunTools } from './RunTools';
import { RUNNING_MS, useRuns } from './RunsTab';
import { toTaskDetailParams, type TaskDetailSearch } from './task-detail-search';
import { runDesktopsQuery } from './task-queries';

interface RunViewProps {
  taskId: string;
  task: ShowScheduledTasksReply | undefined;
  search: TaskDetailSearch;
  onChange: (change: Partial<TaskDetailSearch>, replace?: boolean) => void;
}

const rowKey = (row: ScheduledTasksRecordDetail) => row.id;
const NO_ROWS: readonly ScheduledTasksRecordDetail[] = [];
const NOTHING_READ = { read: 0, total: 0 };

/** One run of a task: what it did to each desktop. */
export function RunView({ taskId, task, search, onChange }: RunViewProps) {
  const t = useMessages('scheduled-tasks');
  const words = useTaskWords();
  const navigate = useNavigate();
  const [active] = useState(createActiveRow);
  const [typed, setTyped] = useState(search.q);
  const [progress] = useState(() => createStore(NOTHING_READ));
  const reading = useSyncExternalStore(progress.subscribe, progress.get);
  const record = useRuns(taskId, search.page).data?.tasks_records?.find(({ id }) => id === search.record);
  const query = useQuery({
    ...runDesktopsQuery({ taskId, recordId: search.record }, progress.set),
    refetchInterval: ({ state }) =>
      isUnderWay(record?.status) || state.data?.rows.some(({ exec_status }) => isUnderWay(exec_status))
        ? RUNNING_MS
        : false,
  });
  const rows = query.data?.rows ?? NO_ROWS;
  const states = useMemo(() => countStates(rows), [rows]);
  // What the address asks for stays a choice, though no desktop is in that state now.
  const choices = [...new Set([...states.keys(), search.state])].filter((state) => state !== '');
  const wanted = useDeferredValue(typed);
  const shown = useMemo(() => matchingRuns(rows, search.state, wanted), [rows, search.state, wanted]);
  const taskType = record?.task_type || task?.task_type || '';
  const instead =
    query.error && !query.data ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : query.data && rows.length === 0 ? (
      <EmptyState title={t.run.empty} body={t.run.emptyBody} />
    ) : query.data && shown.length === 0 ? (
      <EmptyState
        title={t.run.nothing}
        body={t.run.nothingBody}
        action={
          <ToolButton
            label={t.run.clear}
            icon={null}
            onClick={() => {
              setTyped('');
              onChange({ state: '', q: '' });
            }}
          />
        }
      />
    ) : undefined;

  return (
    <>
      <div className={classes.run}>
        <Link
          className={classes.back}
          to={{ search: toTaskDetailParams({ tab: 'runs', page: search.page }).toString() }}
        >
          <IconArrowLeft size={14} aria-hidden /> {t.run.back}
        </Link>
        <RunFacts record={record} rows={rows} words={words} />
        {!query.data && !query.error && (
          <div className={classes.reading}>
            <div className={classes.bar}>
              <ProgressBar label={t.run.readingLabel} value={reading.read} total={reading.total} />
            </div>
            <output>{t.run.reading(reading.read, reading.total)}</output>
          </div>
        )}
        {query.data && query.data.total > rows.length && (
          <p className={classes.attention}>{t.run.unreached(rows.length, query.data.total)}</p>
        )}
        <div className={classes.filters}>
          <StateFilter
            label={t.run.filter}
            value={search.state}
            choices={[
              { value: '', label: t.run.all, count: rows.length },
              ...choices.map((value) => ({
                value,
                label: nameOf(t.runStatuses, value),
                count: states.get(value) ?? 0,
              })),
            ]}
            onChange={(state) => onChange({ state, q: typed })}
          />
          <input
            type="search"
            className={classes.search}
            aria-label={t.run.search}
            placeholder={t.run.search}
            value={typed}
            maxLength={255}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              onChange({ q: event.currentTarget.value }, true);
            }}
          />
          <RunTools taskType={taskType} rows={rows} shown={shown} words={words} />
        </div>
      </div>
      {query.error && query.data && (
        <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={() => void query.refetch()} />
      )}
      <DataTable
        label={t.run.label}
        nameColumn={RUN_DESKTOP_NAME}
        columns={RUN_DESKTOP_COLUMNS}
        words={words}
        rows={query.data ? shown : undefined}
        rowKey={rowKey}
        rowName={runDesktopName}
        view={toTaskDetailParams({ ...search, q: wanted }).toString()}
        offset={0}
        total={shown.length}
        density="compact"
        active={active}
        onCommand={(_, { desktop_id }) => {
          if (desktop_id) void navigate(desktopPath(desktop_id));
        }}
        instead={instead}
      />
    </>
  );
}
