import { useId } from 'react';
import classes from './Segments.module.css';

interface SegmentsProps<T extends string> {
  label: string;
  choices: readonly { value: T; label: string }[];
  value: string;
  onChange: (value: T) => void;
  onBlur?: () => void;
}

/** One of a few short words, as radio buttons in a row. */
export function Segments<T extends string>({ label, choices, value, onChange, onBlur }: SegmentsProps<T>) {
  const id = useId();
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="radio"
              name={id}
              className="visually-hidden"
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              onBlur={onBlur}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
