import { useId } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import classes from './RadioField.module.css';

interface CheckFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, boolean>;
  label: string;
  help?: string;
}

/** A box to tick, with a word of explanation. */
export function CheckField<V extends FieldValues, C>({ control, name, label, help }: CheckFieldProps<V, C>) {
  const { field } = useController({ control, name });
  const { value, ...rest } = field;
  const id = useId();
  return (
    <div className={classes.choice}>
      <input
        type="checkbox"
        id={id}
        checked={value}
        aria-describedby={help ? `${id}-help` : undefined}
        {...rest}
      />
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
    </div>
  );
}
