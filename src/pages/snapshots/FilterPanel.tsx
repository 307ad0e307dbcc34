import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { SNAPSHOT_CREATE_TYPES, SNAPSHOT_DISK_TYPES, SNAPSHOT_STATUSES } from '~/contract/snapshots';
import { useMessages } from '~/i18n/I18n';
import { ChoiceField } from '~/ui/fields/ChoiceField';
import { PiecesField } from '~/ui/fields/ListField';
import { TextAreaField } from '~/ui/fields/TextField';
import { FilterDrawer, FilterGroup } from '~/ui/list/FilterDrawer';
import { filterFormSchema, fromFilters, toFilters } from './filter-form';
import type { ListActions } from './list-actions';
import { withoutFilters, type SnapshotSearch } from './snapshot-search';

interface FilterPanelProps {
  search: SnapshotSearch;
  actions: ListActions;
  onClose: () => void;
}

/** Every filter the service has, grouped by question. Refuses beside the field, before anything is asked. */
export function FilterPanel({ search, actions, onClose }: FilterPanelProps) {
  const t = useMessages('snapshots').filters;
  const domain = useMessages('domain');
  const form = useForm({
    resolver: zodResolver(filterFormSchema(t.errors)),
    defaultValues: fromFilters(search),
    mode: 'onTouched',
  });
  const { control } = form;
  const named = (values: readonly string[], names: Record<string, string>) =>
    values.map((value) => ({ value, label: names[value] ?? value }));
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
      <FilterGroup title={t.groups.which}>
        <PiecesField
          control={control}
          name="snapshotNames"
          label={t.names.snapshot_name}
          description={t.help.names}
          splitChars={[',', ';']}
          data-autofocus
        />
        <ChoiceField
          control={control}
          name="status"
          label={t.names.status}
          data={named(SNAPSHOT_STATUSES, domain.snapshotStatus)}
        />
        <ChoiceField
          control={control}
          name="diskType"
          label={t.names.disk_type}
          data={named(SNAPSHOT_DISK_TYPES, domain.snapshotDisks)}
        />
        <ChoiceField
          control={control}
          name="createType"
          label={t.names.create_type}
          data={named(SNAPSHOT_CREATE_TYPES, domain.snapshotOrigin)}
        />
      </FilterGroup>
      <FilterGroup title={t.groups.desktops}>
        <PiecesField
          control={control}
          name="desktopNames"
          label={t.names.desktop_name}
          description={t.help.names}
          splitChars={[',', ' ', ';']}
        />
        <TextAreaField
          control={control}
          name="desktopIds"
          label={t.names.desktop_id}
          description={t.help.desktopIds}
          autosize
          maxRows={6}
        />
      </FilterGroup>
    </FilterDrawer>
  );
}
