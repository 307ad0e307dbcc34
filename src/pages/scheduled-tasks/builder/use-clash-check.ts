import { useMemo } from 'react';
import type { Schedule } from '~/domain/schedule/schedule';
import { MINUTE_MS } from '~/domain/schedule/zone-time';
import { targetsToRead } from '~/pages/scheduled-tasks/clashes/reach';
import { toTaskTarget } from '~/pages/scheduled-tasks/clashes/timed-task';
import { useAimed } from '~/pages/scheduled-tasks/clashes/use-aimed';
import { useTimedTasks, type TimedTasks } from '~/pages/scheduled-tasks/clashes/use-timed-tasks';
import type { Target } from '~/pages/scheduled-tasks/target';
import { useNow } from '~/ui/data-table/now';
import { clashesOf, nearTasks, runsToCheck, type Clash } from './clash-check';

/** What is compared with all other tasks. */
export interface ClashQuestion {
  readonly schedule: Schedule;
  readonly targets: readonly Target[];
  readonly exceptTaskId: string | undefined;
  readonly anchor: number;
}

/** How far the comparison is, and what it found. */
export interface ClashCheck {
  readonly tasks: TimedTasks;
  /** Pools, tags and names whose desktops are read, of how many. */
  readonly expanded: { readonly read: number; readonly total: number };
  readonly isChecking: boolean;
  /** How many coming runs are compared. */
  readonly runs: number;
  readonly clashes: readonly Clash[];
  /** Objects whose desktops could not be read. */
  readonly unexpanded: number;
  /** Some pool or tag holds more desktops than are compared. */
  readonly isCut: boolean;
  readonly retry: () => void;
}

/** Compares a schedule and its desktops with all enabled tasks; only of tasks near in time the desktops are asked for. */
export function useClashCheck({ schedule, targets, exceptTaskId, anchor }: ClashQuestion): ClashCheck {
  const tasks = useTimedTasks();
  const isListed = tasks.total !== undefined && !tasks.isReading;
  const now = Math.floor(useNow().getTime() / MINUTE_MS) * MINUTE_MS;
  const runs = useMemo(
    () => (isListed ? runsToCheck(schedule, now, anchor) : []),
    [isListed, schedule, now, anchor],
  );
  const near = useMemo(() => nearTasks(runs, tasks.tasks, exceptTaskId), [runs, tasks.tasks, exceptTaskId]);
  const wanted = useMemo(
    // Without another task nearby nobody needs to know which desktops these are.
    () =>
      near.length === 0
        ? []
        : targetsToRead([{ targets: targets.map(toTaskTarget) }, ...near.map(({ task }) => task)]),
    [targets, near],
  );
  const aimed = useAimed(wanted);
  const clashes = useMemo(
    () => (aimed.isReading ? [] : clashesOf(targets, near, aimed.found)),
    [aimed.isReading, targets, near, aimed.found],
  );
  return {
    tasks,
    expanded: { read: aimed.found.size, total: wanted.length },
    isChecking: !isListed || aimed.isReading,
    runs: runs.length,
    clashes,
    unexpanded: aimed.failed.size,
    isCut: aimed.isCut,
    retry: () => {
      tasks.retry();
      aimed.again();
    },
  };
}
