import { byTime, type TaskRun } from '~/pages/scheduled-tasks/clashes/clashes';
import type { DayRuns } from './calendar-runs';

/** A line of the list: a day that has runs, or a run. */
export type AgendaRow =
  | { readonly kind: 'day'; readonly day: number; readonly runs: number }
  | { readonly kind: 'run'; readonly run: TaskRun };

/** The days that have runs, each before its runs in order. */
export function agendaRows(days: readonly DayRuns[], from: number, until: number): AgendaRow[] {
  return days.flatMap(({ day, runs }): AgendaRow[] => {
    if (day < from || day >= until || runs.length === 0) return [];
    const ordered = runs.toSorted(byTime).map((run) => ({ kind: 'run', run }) as const);
    return [{ kind: 'day', day, runs: runs.length }, ...ordered];
  });
}
