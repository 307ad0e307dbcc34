import { useMessages } from '~/i18n/I18n';
import type { FilterName } from './task-search';

/** The words of each filter's values; a name has none but itself. */
export function useFilterWords(): Record<FilterName, Readonly<Record<string, string>>> {
  const t = useMessages('schedule');
  return {
    task_name: {},
    task_type: t.taskTypes,
    scheduled_type: t.scheduledTypes,
    life_cycle_type: t.triggers,
    last_status: t.statuses,
  };
}
