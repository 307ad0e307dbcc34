import { useMessages } from '~/i18n/I18n';
import type { ListPart } from '~/ui/list/list-part';
import { Chip, Chips } from './Chips';
import type { Filter } from './filter';

/** What is applied, each removable; several values of one filter are several chips. */
export function FilterChips<Row>({ list, view, actions, t }: ListPart<Row>) {
  const words = useMessages('list');
  const applied = list.filterNames.filter((name) => list.isOn(view, name));
  if (applied.length === 0) return null;
  return (
    <Chips label={words.applied} onClear={() => actions.change(list.cleared())}>
      {applied.map((name) => {
        const filter = list.filters[name];
        return (
          filter && (
            <ChipsOf
              key={name}
              filter={filter}
              name={t.filters.names[name] ?? name}
              value={list.value(view, name)}
              onChange={(rest) => actions.change(list.filtered({ [name]: rest }))}
            />
          )
        );
      })}
    </Chips>
  );
}

interface ChipsOfProps {
  filter: Filter<unknown>;
  name: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

function ChipsOf({ filter, name, value, onChange }: ChipsOfProps) {
  const words = useMessages('list');
  const labels = filter.useLabels?.(filter.write(value));
  return filter.chips(value).map(({ values, rest }) => {
    const [first = ''] = values;
    const label = labels?.[first] ?? first;
    const text =
      values.length > 1 ? words.values(values.length) : filter.contains ? words.contains(label) : label;
    return <Chip key={values.join()} name={name} text={text} onRemove={() => onChange(rest)} />;
  });
}
