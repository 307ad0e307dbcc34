import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useFoundRows } from '~/api/found-query';
import { userGroupsKey, userGroupsSource } from '~/api/user-groups';
import { GROUPS_PER_USER } from '~/contract/users';
import { useMessages } from '~/i18n/I18n';
import { knownItem, learnItems } from '~/lib/known-items';
import { MultiField } from '~/ui/fields/ListField';
import { readOn } from '~/ui/fields/read-on';

const DEBOUNCE_MS = 250;

interface GroupsFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string[]>;
  label: string;
}

/** User groups by their ids, found by a part of their name; the service searches, and the end of the list reads more of it. */
export function GroupsField<V extends FieldValues, C>({ control, name, label }: GroupsFieldProps<V, C>) {
  const t = useMessages('user-forms').groups;
  const common = useMessages('common');
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const [met, setMet] = useState<readonly string[]>([]);
  const found = useFoundRows(userGroupsSource, userGroupsKey, settled === '' ? {} : { keyword: settled });
  const { rows, total, error } = found;
  const isSearching = found.isFetching || typed.trim() !== settled;
  // What was chosen of an earlier search keeps its name.
  const ids = [...new Set([...rows.map(({ id }) => id), ...met])];
  const names = new Map(rows.map((group) => [group.id, group.name || group.id]));
  return (
    <MultiField
      control={control}
      name={name}
      label={label}
      description={
        total > rows.length ? t.helpMore(GROUPS_PER_USER, rows.length, total) : t.help(GROUPS_PER_USER)
      }
      data={ids.map((id) => ({ value: id, label: names.get(id) ?? knownItem(id).name }))}
      // The service has searched already; what was met before is there for its name alone.
      filter={({ options }) => options.filter((one) => 'value' in one && names.has(one.value))}
      searchValue={typed}
      onSearchChange={setTyped}
      onOptionSubmit={(id) => {
        learnItems(rows.map((group) => ({ id: group.id, name: group.name || group.id })));
        setMet((before) => [...before, id]);
      }}
      hidePickedOptions
      maxDropdownHeight={240}
      scrollAreaProps={readOn(found.readMore)}
      nothingFoundMessage={isSearching ? t.searching : error ? t.failed : common.nothingMatches}
    />
  );
}
