import { useId } from 'react';
import classes from './Segments.module.css';

interface SegmentsProps<T extends string | number> {
  label: string;
  /** The label is only heard: what stands beside it says the same. */
  hidesLabel?: boolean;
  choices: readonly { value: T; label: string }[];
  value: T | string;
  onChange: (value: T) => void;
  onBlur?: () => void;
}

/** One of a few short words, as radio buttons in a row. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { label, hidesLabel = false, choices, value, onChange, onBlur } = props;
  const id = useId();
  return (
    <fieldset className={classes.field}>
      <legend className={hidesLabel ? 'visually-hidden' : classes.legend}>{label}</legend>
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
