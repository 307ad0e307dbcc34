import { useDeferredValue, useMemo } from 'react';
import { DAY_MS, MINUTE_MS, wallOf } from '~/domain/schedule/zone-time';
import { weekStartsOn } from '~/i18n/calendar';
import { useFormat, useLanguage } from '~/i18n/I18n';
import type { KnownItems } from '~/lib/known-items';
import { findClashes, NO_CLASHES, type Clashes } from '~/pages/scheduled-tasks/clashes/clashes';
import { createSharing, reachOf, targetsToRead, type Reach } from '~/pages/scheduled-tasks/clashes/reach';
import type { TaskTarget, TimedTask } from '~/pages/scheduled-tasks/clashes/timed-task';
import { useAimed } from '~/pages/scheduled-tasks/clashes/use-aimed';
import { useTimedTasks, type TimedTasks } from '~/pages/scheduled-tasks/clashes/use-timed-tasks';
import { useTargetNames } from '~/pages/scheduled-tasks/use-named-targets';
import { useNow } from '~/ui/data-table/now';
import { dayFrom, daysOfView, type CalendarDays } from './calendar-days';
import { expandTasks, runsByDay, type DayRuns, type Expanded } from './calendar-runs';
import type { CalendarSearch } from './calendar-search';
import { taskFilter } from './task-filter';

const NO_TARGETS: readonly TaskTarget[] = [];
const NO_EXPANDED: Expanded = new Map();

/** All the calendar shows of one address. */
export interface CalendarData {
  readonly tasks: TimedTasks;
  /** Tasks the filters let through. */
  readonly shown: readonly TimedTask[];
  readonly timeZone: string;
  readonly now: number;
  readonly today: number;
  readonly span: CalendarDays;
  readonly days: readonly DayRuns[];
  readonly clashes: Clashes;
  readonly reachOf: (task: TimedTask) => Reach;
  /** Names of desktops, by id, as far as they are known. */
  readonly names: KnownItems;
  /** Pools and tags whose desktops are read, of how many, and those that could not be. */
  readonly aimed: {
    readonly read: number;
    readonly total: number;
    readonly failed: number;
    readonly isReading: boolean;
    readonly isCut: boolean;
  };
  readonly retry: () => void;
}

/** Reads the tasks, expands them for the days of the view, and looks for clashes once these are drawn. */
export function useCalendar(search: CalendarSearch): CalendarData {
  const { view, date, type, target, zone } = search;
  const language = useLanguage();
  const timeZone = useFormat().timeZone;
  const shownZone = zone === 'utc' ? 'UTC' : timeZone;
  const now = Math.floor(useNow().getTime() / MINUTE_MS) * MINUTE_MS;
  const today = Math.floor(wallOf(now, shownZone) / DAY_MS) * DAY_MS;
  const day = dayFrom(date) ?? today;
  const span = useMemo(() => daysOfView(view, day, weekStartsOn(language)), [view, day, language]);
  const tasks = useTimedTasks();
  const wanted = useMemo(
    () => (tasks.isReading ? NO_TARGETS : targetsToRead(tasks.tasks)),
    [tasks.isReading, tasks.tasks],
  );
  const aimed = useAimed(wanted);
  const named = useMemo(
    () => (tasks.isReading ? NO_TARGETS : tasks.tasks.flatMap(({ targets }) => targets)),
    [tasks.isReading, tasks.tasks],
  );
  const { names } = useTargetNames(named);
  const reaching = useMemo(() => reachesOnce(aimed.found), [aimed.found]);

  const window = useMemo(() => ({ days: span.days, timeZone: shownZone, now }), [span, shownZone, now]);
  const expanded = useMemo(() => expandTasks(tasks.tasks, window), [tasks.tasks, window]);
  const shows = useMemo(
    () => taskFilter({ type, target }, { reachOf: reaching, names: target === '' ? NO_NAMES : names }),
    [type, target, reaching, names],
  );
  const days = useMemo(() => runsByDay(expanded, shows, window), [expanded, shows, window]);
  const shown = useMemo(() => tasks.tasks.filter(shows), [tasks.tasks, shows]);

  // Clashes take longer than the runs themselves: these are drawn first.
  const compared = useDeferredValue(expanded, NO_EXPANDED);
  const clashes = useMemo(() => clashesIn(compared, reaching), [compared, reaching]);

  return {
    tasks,
    shown,
    timeZone: shownZone,
    now,
    today,
    span,
    days,
    clashes,
    reachOf: reaching,
    names,
    aimed: {
      read: aimed.found.size,
      total: wanted.length,
      failed: aimed.failed.size,
      isReading: aimed.isReading,
      isCut: aimed.isCut,
    },
    retry: () => {
      tasks.retry();
      aimed.again();
    },
  };
}

const NO_NAMES: KnownItems = new Map();

/** What each task comes to, put together when first asked for. */
function reachesOnce(found: Parameters<typeof reachOf>[1]): (task: TimedTask) => Reach {
  const known = new Map<TimedTask, Reach>();
  return (task) => {
    const reach = known.get(task) ?? reachOf(task, found);
    known.set(task, reach);
    return reach;
  };
}

function clashesIn(expanded: Expanded, reaching: (task: TimedTask) => Reach): Clashes {
  if (expanded.size === 0) return NO_CLASHES;
  const places = new Map([...expanded.keys()].map((task, place) => [task, place] as const));
  const shares = createSharing([...expanded.keys()].map(reaching));
  return findClashes([...expanded.values()].flat(), (one, other) =>
    shares(places.get(one) ?? -1, places.get(other) ?? -1),
  );
}
