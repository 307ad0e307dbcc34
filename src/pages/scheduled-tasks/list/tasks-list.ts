import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createElement } from 'react';
import { lifeCycleTypesQuery } from '~/api/scheduled-tasks';
import {
  LAST_STATUSES,
  LIFE_CYCLE_TYPES,
  SCHEDULED_TYPES,
  TASK_TYPES,
  TASKS_PER_PAGE,
  type ScheduledTask,
} from '~/contract/scheduled-tasks';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import type { Option } from '~/ui/list/filters/filter';
import { anyOf, text } from '~/ui/list/filters/one-value';
import { sliceOf, type ListView } from '~/ui/list/list';
import { rowsOf, type ListRows } from '~/ui/list/list-rows';
import { MissingBar } from './MissingBar';
import { taskName, tasksSource, TRIGGERED, type TaskFilters } from './read-tasks';

/** Characters of a name. The manual states no limit for the filter. */
const MAX = 255;

/** What the address holds of the filters; '' for one that is off. */
type TaskFilterValues = Readonly<Record<keyof TaskFilters, string>>;

/** Every scheduled task of the project, by the clock and on triggers, found by any filter of ListScheduledTasks. */
export const taskList = defineList({
  noun: 'scheduled-tasks',
  rowKey: (row) => row.id,
  rowName: taskName,
  filters: {
    task_name: text({ max: MAX }),
    task_type: anyOf(TASK_TYPES, { useLabels: () => useMessages('schedule').taskTypes }),
    scheduled_type: anyOf(SCHEDULED_TYPES, { useLabels: () => useMessages('schedule').scheduledTypes }),
    life_cycle_type: anyOf(LIFE_CYCLE_TYPES, { useLabels: () => useMessages('schedule').triggers }),
    last_status: anyOf(LAST_STATUSES, { useLabels: () => useMessages('schedule').statuses }),
  },
  loadOptions: async () => ({ life_cycle_type: useTriggers }),
  // A task that runs by the clock has no trigger.
  applies: (name, { scheduled_type: type }) =>
    name !== 'life_cycle_type' || type === '' || type === TRIGGERED,
  pageSizes: [10, 20, TASKS_PER_PAGE],
  columns: {
    all: [
      'enable',
      'task_type',
      'last_status',
      'scheduled_type',
      'next_execution_time',
      'next_mine',
      'priority',
      'expire_time',
      'time_zone',
      'description',
      'id',
    ],
    // The switch and the last result come first, to be visible without scrolling.
    usual: ['enable', 'task_type', 'last_status', 'scheduled_type', 'next_execution_time'],
  },
  idColumn: 'id',
  quick: {
    text: ({ task_name }) => task_name,
    read(typed) {
      const name = typed.trim();
      if (name.length > MAX) return { problem: (t) => t.tooLong(MAX) };
      return { hint: null, change: { task_name: name } };
    },
  },
  source: tasksSource,
  toQuery,
  useRows: useTaskRows,
});

function toQuery(view: TaskFilterValues): TaskFilters {
  const given = (value: string) => (value === '' ? undefined : value);
  return {
    task_name: given(view.task_name),
    task_type: given(view.task_type),
    scheduled_type: given(view.scheduled_type),
    life_cycle_type: given(view.life_cycle_type),
    last_status: given(view.last_status),
  };
}

/** The page of a view, and a word above the table when one of the two lists behind it could not be read. */
function useTaskRows(view: TaskFilterValues & ListView): ListRows<ScheduledTask> {
  const query = useQuery({
    ...tasksSource.page(toQuery(view), sliceOf(view)),
    placeholderData: keepPreviousData,
  });
  const shown = rowsOf(query);
  const missing = query.data?.missing;
  return missing
    ? { ...shown, notice: createElement(MissingBar, { missing, onRetry: shown.refetch }) }
    : shown;
}

/** The service may know of more triggers than the manual; without its answer those of the manual do. */
function useTriggers(): readonly Option[] {
  const t = useMessages('schedule').triggers;
  const told = Object.keys(useQuery(lifeCycleTypesQuery()).data ?? {});
  return [...new Set([...LIFE_CYCLE_TYPES, ...told])].map((value) => ({ value, label: nameOf(t, value) }));
}
