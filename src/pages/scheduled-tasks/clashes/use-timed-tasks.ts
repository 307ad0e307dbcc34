import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiError } from '~/api/errors';
import {
  invalidateScheduledTasks,
  scheduledTaskQuery,
  scheduledTasksKey,
  scheduledTasksSource,
} from '~/api/scheduled-tasks';
import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { presentTime } from '~/lib/present';
import { createGroupReader, type GroupSource, peeked } from './group-reader';
import { type TimedTask, toTimedTask } from './timed-task';
import { useGroup } from './use-group';

const NO_ROWS: readonly ScheduledTask[] = [];
/** A task is read again after this; what this console changes is read again at once. */
const FRESH_MS = 5 * 60_000;

/** A task that cannot be shown, and why where a call failed. */
export interface MissingTask {
  readonly id: string;
  readonly name: string;
  readonly error?: unknown;
}

/** All enabled tasks that run by the clock, as far as they are read. */
export interface TimedTasks {
  readonly tasks: readonly TimedTask[];
  /** Undefined until the list is read. */
  readonly total: number | undefined;
  readonly read: number;
  readonly isReading: boolean;
  /** Tasks of the list that are off. */
  readonly disabled: number;
  readonly unread: readonly MissingTask[];
  /** Tasks whose schedule the console cannot understand. */
  readonly unclear: readonly MissingTask[];
  readonly error: Error | null;
  readonly updatedAt: Date | null;
  /** Reads what failed again. */
  readonly retry: () => void;
  /** Reads everything again. */
  readonly refresh: () => void;
}

/** Lists the tasks and reads each whole, a few at once. */
export function useTimedTasks(): TimedTasks {
  const client = useQueryClient();
  const list = useQuery(timedTasksQuery());
  const rows = list.data ?? NO_ROWS;
  const enabled = useMemo(() => rows.filter(({ enable }) => enable !== false), [rows]);
  const reader = useMemo(
    () =>
      createGroupReader(
        enabled.map(({ id }) => id),
        taskSource(client),
      ),
    [client, enabled],
  );
  const { dataUpdatedAt } = list;
  // A list read again may be the very same; the tasks in it are looked at all the same.
  const { found, failed, isReading, again } = useGroup(reader, dataUpdatedAt);

  const made = useMemo(() => {
    const now = presentTime();
    const tasks: TimedTask[] = [];
    const unclear: MissingTask[] = [];
    const unread: MissingTask[] = [];
    for (const row of enabled) {
      const detail = found.get(row.id);
      const name = row.task_name ?? row.id;
      if (failed.has(row.id) && !isGone(failed.get(row.id)))
        unread.push({ id: row.id, name, error: failed.get(row.id) });
      if (!detail) continue;
      const task = toTimedTask(row, detail, now);
      if (task) tasks.push(task);
      else unclear.push({ id: row.id, name });
    }
    return { tasks, unclear, unread };
  }, [enabled, found, failed]);

  return {
    ...made,
    total: list.data && enabled.length,
    read: found.size,
    isReading,
    disabled: rows.length - enabled.length,
    error: list.error,
    updatedAt: dataUpdatedAt === 0 ? null : new Date(dataUpdatedAt),
    retry: () => {
      if (list.error) void list.refetch();
      else again();
    },
    refresh: () => void invalidateScheduledTasks(client),
  };
}

/** Deleted since the list was read: nothing is missing. */
function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

function taskSource(client: QueryClient): GroupSource<ShowScheduledTasksReply> {
  return {
    read: (id) => client.fetchQuery({ ...scheduledTaskQuery(id), staleTime: FRESH_MS }),
    peek: (id) => peeked(client.getQueryState(scheduledTaskQuery(id).queryKey), FRESH_MS),
  };
}

/** Every task that runs by the clock, enabled or not, page by page. Key: ['scheduled-tasks', 'timed']. */
function timedTasksQuery() {
  return queryOptions({
    queryKey: [...scheduledTasksKey, 'timed'],
    queryFn: ({ signal }) => readTimedTasks(signal),
  });
}

async function readTimedTasks(signal: AbortSignal): Promise<ScheduledTask[]> {
  const { rows } = await scheduledTasksSource.readAll({}, { signal });
  // Without a filter the service leaves out what a trigger starts, but it nowhere promises to.
  return rows.filter(({ scheduled_type }) => scheduled_type !== 'LIFE_CYCLE');
}
