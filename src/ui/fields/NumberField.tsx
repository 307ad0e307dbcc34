import '@mantine/core/styles/Input.layer.css';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';

/** More digits than this are no number a form asks for, and would soon not be exact. */
const DIGITS = 12;

interface NumberFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, number | null>;
}

/** A whole number from 0, null when left empty. Anything but a digit is not taken. */
export function NumberField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: NumberFieldProps<V, C> & Omit<TextInputProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextInput
      size="sm"
      inputMode="numeric"
      autoComplete="off"
      maxLength={DIGITS}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      {...field}
      value={field.value === null ? '' : String(field.value)}
      onChange={(event) => {
        const digits = event.currentTarget.value.replaceAll(/\D/g, '');
        field.onChange(digits === '' ? null : Number(digits));
      }}
      error={fieldState.error?.message}
    />
  );
}
