import { useFormat } from '~/i18n/I18n';
import classes from './StateFilter.module.css';

/** One state rows can be in. */
export interface StateChoice<State extends string> {
  value: State;
  label: string;
  count: number;
}

interface StateFilterProps<State extends string> {
  label: string;
  choices: readonly StateChoice<State>[];
  value: State;
  onChange: (value: State) => void;
}

/** Buttons that narrow rows to one state, each with how many there are. */
export function StateFilter<State extends string>({
  label,
  choices,
  value,
  onChange,
}: StateFilterProps<State>) {
  const format = useFormat();
  return (
    <fieldset className={classes.states} aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={value === choice.value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label} <span>{format.number(choice.count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
