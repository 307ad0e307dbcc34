import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { scheduledTaskRecordsQuery } from '~/api/scheduled-tasks';
import type { ScheduledTasksRecord, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { taskTime } from '~/pages/scheduled-tasks/task-times';
import { useTaskWords, type TaskWords } from '~/pages/scheduled-tasks/task-words';
import { DataTable } from '~/ui/data-table/DataTable';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { PageTurner } from '~/ui/data-table/PageTurner';
import { StackedBars } from '~/ui/charts/StackedBars';
import { StaleBar } from '~/ui/feedback/StaleBar';
import classes from './detail.module.css';
import { RUN_COLUMNS, RUN_NAME, runName } from './RunColumns';
import { isUnderWay } from './run-rows';
import type { TaskDetailSearch } from './task-detail-search';

/** Runs a page of them has, and the chart shows. */
export const RUNS_A_PAGE = 30;
/** A run that is under way is read again this often, while somebody looks. */
export const RUNNING_MS = 5_000;

interface RunsTabProps {
  taskId: string;
  task: ShowScheduledTasksReply | undefined;
  page: number;
  onChange: (change: Partial<TaskDetailSearch>) => void;
}

/** The runs of a page, read again while one of them is under way. */
export function useRuns(taskId: string, page: number) {
  return useQuery({
    ...scheduledTaskRecordsQuery(taskId, { offset: (page - 1) * RUNS_A_PAGE, limit: RUNS_A_PAGE }),
    refetchInterval: ({ state }) =>
      state.data?.tasks_records?.some(({ status }) => isUnderWay(status)) ? RUNNING_MS : false,
  });
}

const rowKey = (row: ScheduledTasksRecord) => row.id;

/** What the runs of a task came to: over time, and one by one. */
export function RunsTab({ taskId, task, page, onChange }: RunsTabProps) {
  const t = useMessages('scheduled-tasks').runs;
  const words = useTaskWords();
  const [active] = useState(createActiveRow);
  const runs = useRuns(taskId, page);
  const newest = useRuns(taskId, 1).data?.tasks_records ?? [];
  const rows = runs.data?.tasks_records ?? undefined;
  const total = runs.data?.total_count ?? rows?.length ?? 0;
  const open = (record: ScheduledTasksRecord) => onChange({ tab: 'runs', page, record: record.id });
  const instead =
    runs.error && !runs.data ? (
      <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />
    ) : runs.data && (rows ?? []).length === 0 ? (
      <EmptyState
        title={t.empty.title}
        body={task?.scheduled_type === 'LIFE_CYCLE' ? t.empty.triggered : t.empty.body}
      />
    ) : undefined;
  return (
    <>
      {newest.length > 0 && (
        <div className={classes.chart}>
          <RunChart records={newest} words={words} />
        </div>
      )}
      {runs.error && runs.data && (
        <StaleBar updatedAt={new Date(runs.dataUpdatedAt)} onRetry={() => void runs.refetch()} />
      )}
      <DataTable
        label={t.label}
        nameColumn={RUN_NAME}
        columns={RUN_COLUMNS}
        words={words}
        rows={runs.data ? (rows ?? []) : undefined}
        rowKey={rowKey}
        rowName={(row) => runName(row, words)}
        view={String(page)}
        offset={(page - 1) * RUNS_A_PAGE}
        total={total}
        density="compact"
        stale={runs.isPlaceholderData}
        active={active}
        onOpen={open}
        onCommand={(_, row) => open(row)}
        instead={instead}
      />
      <div className={classes.foot}>
        <PageTurner
          page={page - 1}
          pageSize={RUNS_A_PAGE}
          total={total}
          onPage={(next) => onChange({ tab: 'runs', page: next + 1 })}
        />
      </div>
    </>
  );
}

/** The newest runs, the latest at the right. */
function RunChart({ records, words }: { records: readonly ScheduledTasksRecord[]; words: TaskWords }) {
  const { t, format } = words;
  const bars = records
    .map((record) => {
      const time = taskTime(record.start_time, record.time_zone, words);
      return {
        key: record.id,
        at: time?.at?.getTime() ?? 0,
        // The reader's own zone, as the axis of every chart.
        label: time?.at ? format.day(time.at) : '',
        title: time?.at ? format.dateTime(time.at) : (time?.text ?? ''),
        values: [record.success_num ?? 0, record.skip_num ?? 0, record.failed_num ?? 0],
      };
    })
    .toSorted((a, b) => a.at - b.at);
  const sum = (layer: number) => bars.reduce((total, { values }) => total + (values[layer] ?? 0), 0);
  return (
    <StackedBars
      title={t.runs.chart(bars.length)}
      summary={t.runs.chartSummary(bars.length, sum(0), sum(2), sum(1))}
      series={[
        { name: t.runs.counts.success, look: 'good' },
        { name: t.runs.counts.skipped, look: 'quiet' },
        { name: t.runs.counts.failed, look: 'failed' },
      ]}
      bars={bars}
      format={format.number}
    />
  );
}
