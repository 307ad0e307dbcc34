import { queryOptions } from '@tanstack/react-query';
import { readScheduledTask, scheduledTaskQuery } from '~/api/scheduled-tasks';
import { createTurns } from '~/lib/turns';

/** Tasks read whole at the same time, for the rows in sight. */
const inTurn = createTurns(4);
/** What this console changes is read again at once; what others change may be this old in the list. */
const FRESH_MS = 5 * 60_000;

/** A task whole, for a row of the list: read when its turn comes, and given up when the row leaves the screen before. */
export function rowDetailQuery(taskId: string) {
  return queryOptions({
    ...scheduledTaskQuery(taskId),
    queryFn: ({ signal }) => inTurn(() => readScheduledTask(taskId, signal), signal),
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
  });
}
