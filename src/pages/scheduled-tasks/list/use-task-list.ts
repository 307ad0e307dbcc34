import { useQuery } from '@tanstack/react-query';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { taskPageQuery, type TaskPage } from './read-tasks';
import type { TaskSearch } from './task-search';

/** The rows of a view and how they stand. */
export interface TaskList {
  /** Undefined until the first answer. */
  rows: readonly ScheduledTask[] | undefined;
  total: number;
  missing: TaskPage['missing'];
  error: Error | null;
  /** Other rows than these were asked for and are on their way. */
  isStale: boolean;
  isFetching: boolean;
  /** When the rows shown were read; null before the first answer. */
  updatedAt: Date | null;
  refetch: () => void;
}

/** Reads the page of a view. */
export function useTaskList(search: TaskSearch): TaskList {
  const query = useQuery(taskPageQuery(search));
  return {
    rows: query.data?.rows,
    total: query.data?.total ?? 0,
    missing: query.data?.missing ?? null,
    error: query.error,
    isStale: query.isPlaceholderData,
    isFetching: query.isFetching,
    updatedAt: query.dataUpdatedAt > 0 ? new Date(query.dataUpdatedAt) : null,
    refetch: () => void query.refetch(),
  };
}
