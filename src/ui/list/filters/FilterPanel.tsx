import { use } from 'react';
import { useForm, useWatch, type Resolver } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import type { ListPart } from '~/ui/list/list-part';
import { FilterDrawer, FilterGroup } from './FilterDrawer';
import { FilterField, formOf, fromForm, piecesOf, toForm, type FilterForm } from './FilterField';

interface FilterPanelProps<Row> extends ListPart<Row> {
  onClose: () => void;
}

/** Every filter of a list as one form, grouped by question. Refuses beside the field, before anything is asked of the service. */
export function FilterPanel<Row>({ list, view, actions, t, onClose }: FilterPanelProps<Row>) {
  const words = useMessages('list');
  const options = use(list.loadOptions());
  const resolver: Resolver<FilterForm> = (values) => {
    const problems = list.filterNames.flatMap((name) => {
      const filter = list.filters[name];
      const problem = filter?.check(piecesOf(filter, values, name));
      return filter && problem ? [{ filter, name, message: problem(words.errors) }] : [];
    });
    if (problems.length === 0) return { values, errors: {} };
    const errors: Record<'text' | 'list', Record<string, { type: string; message: string }>> = {
      text: {},
      list: {},
    };
    for (const { filter, name, message } of problems) {
      errors[formOf(filter)][name] = { type: 'filter', message };
    }
    return { values: {}, errors };
  };
  const form = useForm<FilterForm>({
    resolver,
    defaultValues: toForm(list, (name) => list.value(view, name)),
    mode: 'onTouched',
  });
  const values = useWatch({ control: form.control, compute: (typed: FilterForm) => fromForm(list, typed) });
  const apply = form.handleSubmit((submitted) => {
    const read = fromForm(list, submitted);
    const kept = Object.entries(read).map(([name, value]) => {
      return [name, list.applies(name, read) ? value : list.filters[name]?.off];
    });
    actions.change(list.filtered(Object.fromEntries(kept)));
    onClose();
  });

  return (
    <FilterDrawer
      title={words.filterTitle(t.many)}
      apply={words.apply}
      onApply={apply}
      onClear={() => form.reset(toForm(list, (name) => list.filters[name]?.off))}
      onClose={onClose}
    >
      {Object.entries(list.groups).map(([group, names], at) => (
        <FilterGroup key={group} {...(t.filters.groups?.[group] && { title: t.filters.groups[group] })}>
          {names.map((name, place) => {
            const filter = list.filters[name];
            return (
              filter && (
                <FilterField
                  key={name}
                  control={form.control}
                  name={name}
                  filter={filter}
                  useOptions={options[name]}
                  label={t.filters.names[name] ?? name}
                  help={t.filters.help?.[name]}
                  disabled={!list.applies(name, values)}
                  first={at === 0 && place === 0}
                />
              )
            );
          })}
        </FilterGroup>
      ))}
    </FilterDrawer>
  );
}
