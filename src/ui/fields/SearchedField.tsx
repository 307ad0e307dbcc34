import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { knownItem, learnItems } from '~/lib/known-items';
import { MultiField } from './ListField';

const DEBOUNCE_MS = 250;

/** What a search found, the first of it. */
export interface Found {
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly total: number;
  readonly isFetching: boolean;
  readonly error: Error | null;
}

/** What such a field says. */
export interface SearchWords {
  search: string;
  searchFirst: (shown: number, total: number) => string;
  searching: string;
  searchFailed: string;
}

interface SearchedFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string[]>;
  label: string;
  t: SearchWords;
  /** A hook: searches for what was typed; '' finds the first of all. The same one at every call. */
  useFound: (typed: string) => Found;
  /** It has the focus when its dialog opens. */
  isFirst?: boolean;
}

/** Several of what a search finds. The names of those chosen are learned, so that whoever takes the ids can say them. */
export function SearchedField<V extends FieldValues, C>(props: SearchedFieldProps<V, C>) {
  const { control, name, label, t, useFound, isFirst = false } = props;
  const common = useMessages('common');
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), DEBOUNCE_MS);
  const [met, setMet] = useState<readonly string[]>([]);
  const { options, total, isFetching, error } = useFound(settled);
  const found = new Map(options.map((one) => [one.id, one.name]));
  const isSearching = isFetching || typed.trim() !== settled;
  return (
    <MultiField
      control={control}
      name={name}
      label={label}
      description={total > options.length ? t.searchFirst(options.length, total) : t.search}
      data={[...new Set([...found.keys(), ...met])].map((id) => ({
        value: id,
        label: found.get(id) ?? knownItem(id).name,
      }))}
      // The service has searched already; who was met before is there for the name alone.
      filter={({ options: all }) => all.filter((one) => 'value' in one && found.has(one.value))}
      searchValue={typed}
      onSearchChange={setTyped}
      onOptionSubmit={(id) => {
        learnItems(options);
        setMet((before) => [...before, id]);
      }}
      hidePickedOptions
      maxDropdownHeight={240}
      nothingFoundMessage={isSearching ? t.searching : error ? t.searchFailed : common.nothingMatches}
      data-autofocus={isFirst || undefined}
    />
  );
}
