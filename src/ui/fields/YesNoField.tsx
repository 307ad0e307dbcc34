import classes from './YesNoField.module.css';
import { useId } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';

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
  const id = useId();
  const choices: [YesNo, string][] = [
    ['', words.any],
    ['yes', words.yes],
    ['no', words.no],
  ];
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.choices}>
        {choices.map(([value, word]) => (
          <label key={value} className={classes.choice}>
            <input
              type="radio"
              name={id}
              className="visually-hidden"
              checked={field.value === value}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
