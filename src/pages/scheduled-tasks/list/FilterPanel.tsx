import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { lifeCycleTypesQuery } from '~/api/scheduled-tasks';
import { LAST_STATUSES, LIFE_CYCLE_TYPES, SCHEDULED_TYPES, TASK_TYPES } from '~/contract/scheduled-tasks';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import { TextField } from '~/ui/fields/TextField';
import { FilterDrawer, FilterGroup } from '~/ui/list/FilterDrawer';
import { filterFormSchema, fromFilters, mayTrigger, toFilters } from './filter-form';
import { useFilterWords } from './filter-words';
import type { ListActions } from './list-actions';
import { withoutFilters, type FilterName, type TaskSearch } from './task-search';

interface FilterPanelProps {
  search: TaskSearch;
  actions: ListActions;
  onClose: () => void;
}

/** Every filter the service has. */
export function FilterPanel({ search, actions, onClose }: FilterPanelProps) {
  const t = useMessages('scheduled-tasks').filters;
  const words = useFilterWords();
  const form = useForm({
    resolver: zodResolver(filterFormSchema(t.errors)),
    defaultValues: fromFilters(search),
    mode: 'onTouched',
  });
  const { control } = form;
  // The service may know of more triggers than the manual; without its answer those of the manual do.
  const told = Object.keys(useQuery(lifeCycleTypesQuery()).data ?? {});
  const triggers = useWatch({ control, compute: ({ scheduledType }) => mayTrigger(scheduledType) });
  // A value of the address that is not known here stays a choice, in its own words.
  const choices = (name: FilterName, known: readonly string[]) =>
    [...new Set([...known, search[name]])]
      .filter((value) => value !== '')
      .map((value) => ({ value, label: nameOf(words[name], value) }));
  const apply = form.handleSubmit((values) => {
    actions.change(toFilters(values));
    onClose();
  });

  return (
    <FilterDrawer
      title={t.title}
      apply={t.apply}
      onApply={apply}
      onClear={() => form.reset(fromFilters(withoutFilters()))}
      onClose={onClose}
    >
      <FilterGroup>
        <TextField
          control={control}
          name="taskName"
          label={t.names.task_name}
          description={t.help.name}
          data-autofocus
        />
        <ChoiceField
          control={control}
          name="taskType"
          label={t.names.task_type}
          data={choices('task_type', TASK_TYPES)}
        />
        <ChoiceField
          control={control}
          name="scheduledType"
          label={t.names.scheduled_type}
          data={choices('scheduled_type', SCHEDULED_TYPES)}
        />
        <ChoiceField
          control={control}
          name="lifeCycleType"
          label={t.names.life_cycle_type}
          description={triggers ? t.help.trigger : t.help.noTrigger}
          disabled={!triggers}
          data={choices('life_cycle_type', [...LIFE_CYCLE_TYPES, ...told])}
        />
        <ChoiceField
          control={control}
          name="lastStatus"
          label={t.names.last_status}
          data={choices('last_status', LAST_STATUSES)}
        />
      </FilterGroup>
    </FilterDrawer>
  );
}
