import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ScheduledTasksRecordDetail } from '~/contract/scheduled-task-runs';
import type { ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { desktopPath } from '~/domain/paths';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { createStore } from '~/lib/store';
import { useTaskWords } from '~/pages/scheduled-tasks/task-words';
import { StateFilter } from '~/ui/list/filters/StateFilter';
import { rowsOf } from '~/ui/list/list-rows';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import classes from './detail.module.css';
import { runDesktopsList } from './run-desktops-list';
import { countStates, isUnderWay } from './run-rows';
import { runDesktopColumns, type RunDesktopCommand } from './RunDesktopColumns';
import { RunFacts } from './RunFacts';
import { RUNNING_MS, useRuns } from './runs-list';
import { RunTools } from './RunTools';
import { toTaskDetailParams, type TaskDetailSearch } from './task-detail-search';
import { runDesktopsQuery } from './task-queries';

interface RunViewProps {
  taskId: string;
  task: ShowScheduledTasksReply | undefined;
  search: TaskDetailSearch;
}

const BESIDE = ['tab', 'record', 'runs_page'];
const NO_ROWS: readonly ScheduledTasksRecordDetail[] = [];
const NOTHING_READ = { read: 0, total: 0 };

/** One run of a task: what it did to each desktop. */
export function RunView({ taskId, task, search }: RunViewProps) {
  const t = useMessages('scheduled-tasks');
  const words = useTaskWords();
  const navigate = useNavigate();
  const [reading] = useState(() => createStore(NOTHING_READ));
  const { read, total } = useSyncExternalStore(reading.subscribe, reading.get);
  const record = useRuns(taskId, search.runs_page).find(({ id }) => id === search.record);
  const query = useQuery({
    ...runDesktopsQuery({ taskId, recordId: search.record }, reading.set),
    refetchInterval: ({ state }) =>
      isUnderWay(record?.status) || state.data?.rows.some(({ exec_status }) => isUnderWay(exec_status))
        ? RUNNING_MS
        : false,
  });
  const rows = query.data?.rows ?? NO_ROWS;
  const progress = query.isLoading ? t.run.reading(read, total) : undefined;
  const list = runDesktopsList({ ...rowsOf(query), progress });
  const state = useListView(list, BESIDE);
  const { view } = state;
  const states = useMemo(() => countStates(rows), [rows]);
  // What the address asks for stays a choice, though no desktop is in that state now.
  const choices = [...new Set([...states.keys(), view.state])].filter((one) => one !== '');
  const commands: Record<RunDesktopCommand, (row: ScheduledTasksRecordDetail) => void> = {
    desktop: ({ desktop_id }) => {
      if (desktop_id) void navigate(desktopPath(desktop_id));
    },
  };

  return (
    <ListBody
      list={list}
      t={t.run}
      useWords={useTaskWords}
      columns={runDesktopColumns}
      state={state}
      commands={commands}
      header={() => (
        <>
          <Link
            className={classes.back}
            to={{ search: toTaskDetailParams({ tab: 'runs', page: search.runs_page }).toString() }}
          >
            <IconArrowLeft size={14} aria-hidden /> {t.run.back}
          </Link>
          <RunFacts record={record} rows={rows} words={words} />
          {query.data && query.data.total > rows.length && (
            <p className={classes.attention}>{t.run.unreached(rows.length, query.data.total)}</p>
          )}
        </>
      )}
      filterStart={
        <StateFilter
          label={t.run.filter}
          value={view.state}
          choices={[
            { value: '', label: t.run.all, count: rows.length },
            ...choices.map((value) => ({
              value,
              label: nameOf(t.runStatuses, value),
              count: states.get(value) ?? 0,
            })),
          ]}
          onChange={(chosen) => state.change({ state: chosen })}
        />
      }
      tools={
        <RunTools
          taskType={record?.task_type || task?.task_type || ''}
          scriptRunId={record?.execute_task_id ?? ''}
          rows={rows}
          words={words}
        />
      }
    />
  );
}
