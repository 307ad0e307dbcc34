import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { Segments } from './Segments';

/** A question that may also be left open. */
export type YesNo = '' | 'yes' | 'no';

interface YesNoFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, YesNo>;
  label: string;
  words: { any: string; yes: string; no: string };
}

/** Any, yes or no, as three radio buttons in a row. */
export function YesNoField<V extends FieldValues, C>({ control, name, label, words }: YesNoFieldProps<V, C>) {
  const { field } = useController({ control, name });
  return (
    <Segments<YesNo>
      label={label}
      choices={[
        { value: '', label: words.any },
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}
