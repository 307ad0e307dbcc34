import '@mantine/core/styles/Input.layer.css';
import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';

interface TextFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string>;
}

/** A line of text in a form: owns its label, help, error and their ids. */
export function TextField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: TextFieldProps<V, C> & Omit<TextInputProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return <TextInput size="sm" {...rest} {...field} error={fieldState.error?.message} />;
}

/** Several lines of text in a form. */
export function TextAreaField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: TextFieldProps<V, C> & Omit<TextareaProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return <Textarea size="sm" rows={3} {...rest} {...field} error={fieldState.error?.message} />;
}
