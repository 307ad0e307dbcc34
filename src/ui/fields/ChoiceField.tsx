import './styles';
import { Autocomplete, Select, type AutocompleteProps, type SelectProps } from '@mantine/core';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';

interface ChoiceFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string>;
}

/** One of a list; '' when nothing is chosen. */
export function ChoiceField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: ChoiceFieldProps<V, C> & Omit<SelectProps, 'name' | 'value'>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Select
      size="sm"
      clearable
      {...rest}
      {...field}
      value={field.value === '' ? null : field.value}
      onChange={(value) => field.onChange(value ?? '')}
      error={fieldState.error?.message}
    />
  );
}

/** Free text with suggestions. */
export function SuggestField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: ChoiceFieldProps<V, C> & Omit<AutocompleteProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return <Autocomplete size="sm" {...rest} {...field} error={fieldState.error?.message} />;
}
