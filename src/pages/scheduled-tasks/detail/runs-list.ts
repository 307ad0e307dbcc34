import { taskRunsSource } from '~/api/scheduled-tasks';
import type { ScheduledTasksRecord } from '~/contract/scheduled-task-runs';
import { defineList } from '~/ui/list/define-list';
import { usePage } from '~/ui/list/list-rows';
import { isUnderWay } from './run-rows';

/** Runs a page of them has, and the chart shows. */
const RUNS_A_PAGE = 30;
/** A run that is under way is read again this often, while somebody looks. */
export const RUNNING_MS = 5_000;

const refetchMs = (rows: readonly ScheduledTasksRecord[]) =>
  rows.some(({ status }) => isUnderWay(status)) && RUNNING_MS;

/** The runs of a task, the newest first. */
export const runsList = (taskId: string) =>
  defineList({
    noun: 'task-runs',
    rowKey: (row) => row.id,
    rowName: (row) => row.start_time || row.id,
    filters: {},
    pageSizes: [RUNS_A_PAGE],
    columns: {
      all: ['time_zone', 'mine', 'ago', 'status', 'success_num', 'failed_num', 'skip_num', 'task_type', 'id'],
      usual: ['time_zone', 'mine', 'ago', 'status', 'success_num', 'failed_num', 'skip_num', 'task_type'],
    },
    idColumn: 'id',
    source: taskRunsSource(taskId),
    toQuery: () => ({}),
    refetchMs,
  });

/** A page of the runs of a task, read again while one of them is under way. */
export function useRuns(taskId: string, page: number): readonly ScheduledTasksRecord[] {
  const slice = { offset: (page - 1) * RUNS_A_PAGE, limit: RUNS_A_PAGE };
  return usePage(taskRunsSource(taskId).page({}, slice), refetchMs).rows ?? NO_RUNS;
}

const NO_RUNS: readonly ScheduledTasksRecord[] = [];
