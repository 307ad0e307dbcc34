import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { futureExecutionsQuery } from '~/api/scheduled-tasks';
import { readZoned } from '~/domain/schedule/zone-time';
import { nextRunsOf, RUNS_SHOWN } from '~/pages/scheduled-tasks/next-runs';
import { useNow } from '~/ui/data-table/now';
import { compareRuns, type Comparison } from './compare-runs';
import type { Preview } from './form/task-form';

/** The service is asked once the schedule has stood still for so long; what is under way for an older one is cancelled. */
const SETTLED_MS = 400;

/** The next runs, and where they come from. */
export interface Runs {
  readonly runs: readonly number[];
  /** As the service writes them, where the zone is not known here. */
  readonly texts: readonly string[] | null;
  readonly state: 'asking' | 'answered' | 'failed';
  readonly error: unknown;
  readonly comparison: Comparison | null;
  readonly retry: () => void;
}

/** Reckons the next runs at once, and asks the service for them as well. What the service says counts. */
export function useRuns({ body, schedule }: Preview, anchor: number | null): Runs {
  const now = useNow().getTime();
  const [settled] = useDebouncedValue(body, SETTLED_MS);
  const { data, error, isFetching, refetch } = useQuery(futureExecutionsQuery(settled));
  const mine = useMemo(
    () => (schedule ? nextRunsOf(schedule, now, anchor ?? now) : []),
    [schedule, now, anchor],
  );
  // The preview knows no task: to the service it begins today.
  const fresh = useMemo(
    () => (schedule && anchor !== null ? nextRunsOf(schedule, now, now) : mine),
    [schedule, now, anchor, mine],
  );
  const isCurrent = settled === body;
  const texts = useMemo(() => (isCurrent && data ? (data.future_executions ?? []) : null), [isCurrent, data]);
  const service = useMemo(
    () =>
      texts
        ?.map((text) => readZoned(text, body.time_zone))
        .filter((at) => at !== null)
        .filter((at) => at >= now)
        .slice(0, RUNS_SHOWN) ?? null,
    [texts, body, now],
  );
  const isAsking = !isCurrent || (isFetching && !data);
  return {
    runs: service && service.length > 0 && anchor === null ? service : mine,
    texts: schedule ? null : (texts?.slice(0, RUNS_SHOWN) ?? []),
    state: isAsking ? 'asking' : error ? 'failed' : 'answered',
    error,
    comparison: schedule && service ? compareRuns(fresh, service, RUNS_SHOWN) : null,
    retry: () => void refetch(),
  };
}
