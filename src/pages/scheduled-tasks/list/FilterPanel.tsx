import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { lifeCycleTypesQuery } from '~/api/scheduled-tasks';
import { LAST_STATUSES, LIFE_CYCLE_TYPES, SCHEDULED_TYPES, TASK_TYPES } from '~/contract/scheduled-tasks';
import { nameOf } from '~/domain/schedule/words';
import { useMessages } from '~/i18n/I18n';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import { TextField } from '~/ui/fields/TextField';
import { useReturnFocus } from '~/ui/use-return-focus';
import { filterFormSchema, fromFilters, mayTrigger, toFilters } from './filter-form';
import classes from './FilterPanel.module.css';
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
  const common = useMessages('common');
  const words = useFilterWords();
  const form = useForm({
    resolver: zodResolver(filterFormSchema(t.errors)),
    defaultValues: fromFilters(search),
    mode: 'onTouched',
  });
  const { control } = form;
  // The service may know of more triggers than the manual; without its answer those of the manual do.
  const told = Object.keys(useQuery(lifeCycleTypesQuery()).data ?? {});
  useReturnFocus();
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
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={400}
      title={t.title}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={(event) => void apply(event)} className={classes.form} noValidate>
        <div className={classes.group}>
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
        </div>
        <div className={classes.foot}>
          <Button type="submit" size="sm">
            {t.apply}
          </Button>
          <Button
            type="button"
            size="sm"
            variant="default"
            onClick={() => form.reset(fromFilters(withoutFilters()))}
          >
            {common.clearAll}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
