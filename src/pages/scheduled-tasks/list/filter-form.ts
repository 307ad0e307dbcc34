import * as z from 'zod/mini';
import type { Messages } from '~/i18n/areas';
import { FILTER_LENGTH, type TaskFilters } from './task-search';

type Words = Messages<'scheduled-tasks'>['filters']['errors'];

/** The values of the filter panel, and what it refuses before anything is asked of the service. */
export function filterFormSchema(t: Words) {
  const text = z.string().check(z.trim(), z.maxLength(FILTER_LENGTH, t.tooLong(FILTER_LENGTH)));
  return z.object({
    taskName: text,
    taskType: text,
    scheduledType: text,
    lifeCycleType: text,
    lastStatus: text,
  });
}

export type FilterForm = z.infer<ReturnType<typeof filterFormSchema>>;

/** The filters of a view as the panel shows them. */
export function fromFilters(filters: TaskFilters): FilterForm {
  return {
    taskName: filters.task_name,
    taskType: filters.task_type,
    scheduledType: filters.scheduled_type,
    lifeCycleType: filters.life_cycle_type,
    lastStatus: filters.last_status,
  };
}

/** The filters the panel's values stand for. A trigger that was chosen before a schedule by the clock does not belong to it. */
export function toFilters(values: FilterForm): TaskFilters {
  return {
    task_name: values.taskName,
    task_type: values.taskType,
    scheduled_type: values.scheduledType,
    life_cycle_type: mayTrigger(values.scheduledType) ? values.lifeCycleType : '',
    last_status: values.lastStatus,
  };
}

/** True while the chosen kind of schedule leaves room for a trigger. */
export function mayTrigger(scheduledType: string): boolean {
  return scheduledType === '' || scheduledType === 'LIFE_CYCLE';
}
