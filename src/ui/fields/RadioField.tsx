import { useId } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import classes from './RadioField.module.css';

interface RadioFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string>;
  label: string;
  choices: readonly { value: string; label: string; help?: string }[];
}

/** One of a few, all visible, each with a word of explanation. */
export function RadioField<V extends FieldValues, C>({
  control,
  name,
  label,
  choices,
}: RadioFieldProps<V, C>) {
  const { field } = useController({ control, name });
  const id = useId();
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{label}</legend>
      {choices.map(({ value, label: word, help }) => (
        <div key={value} className={classes.choice}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            checked={field.value === value}
            aria-describedby={help ? `${id}-${value}-help` : undefined}
            onChange={() => field.onChange(value)}
            onBlur={field.onBlur}
          />
          <label htmlFor={`${id}-${value}`}>{word}</label>
          {help && (
            <p id={`${id}-${value}-help`} className={classes.help}>
              {help}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
