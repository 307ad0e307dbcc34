import '@mantine/core/styles/Input.layer.css';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { readNumber, type TypedNumber } from '~/lib/typed-number';

interface NumberFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, TypedNumber>;
}

/** A whole number from 0. What is none stays as typed; the form's schema refuses it, and the field says why. */
export function NumberField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: NumberFieldProps<V, C> & Omit<TextInputProps, 'name'>) {
  const common = useMessages('common');
  const { field, fieldState } = useController({ control, name });
  const value: TypedNumber = field.value;
  // Kept beside the value, so that nothing is rewritten under an input method, and '05' stays until the field is left.
  const [typed, setTyped] = useState('');
  const isTyped = readNumber(typed) === value;
  const { error } = fieldState;
  return (
    <TextInput
      size="sm"
      inputMode="numeric"
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      {...field}
      value={isTyped ? typed : String(value ?? '')}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        field.onChange(readNumber(event.currentTarget.value));
      }}
      onBlur={() => {
        setTyped(String(value ?? ''));
        field.onBlur();
      }}
      error={error && (typeof value === 'string' ? common.wholeNumber : error.message)}
    />
  );
}
