import './styles';
import { MultiSelect, TagsInput, type MultiSelectProps, type TagsInputProps } from '@mantine/core';
import { useState } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';

interface ListFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string[]>;
}

/** Several of a list. */
export function MultiField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: ListFieldProps<V, C> & Omit<MultiSelectProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <MultiSelect size="sm" clearable searchable {...rest} {...field} error={firstMessage(fieldState.error)} />
  );
}

/** Several pieces of free text. Suggestions come while something is typed, so that the list never covers what is below. */
export function PiecesField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: ListFieldProps<V, C> & Omit<TagsInputProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  return (
    <TagsInput
      size="sm"
      clearable
      acceptValueOnBlur
      searchValue={typed}
      onSearchChange={setTyped}
      dropdownOpened={opened && typed !== ''}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      {...rest}
      {...field}
      error={firstMessage(fieldState.error)}
    />
  );
}

/** A list's error is its own, or the first of its items'. */
function firstMessage(error: unknown): string | undefined {
  if (Array.isArray(error)) return error.map(firstMessage).find((message) => message !== undefined);
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string') return error.message;
  return Object.values(error)
    .map(firstMessage)
    .find((message) => message !== undefined);
}
