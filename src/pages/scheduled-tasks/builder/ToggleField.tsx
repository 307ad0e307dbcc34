import { useId } from 'react';
import { useController } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import legend from '~/ui/fields/legend.module.css';
import classes from './ToggleField.module.css';
import type { TaskControl } from './form-api';
import { FieldError } from './Section';

interface ToggleFieldProps {
  control: TaskControl;
  name: 'weekdays' | 'months' | 'days';
  label: string;
  choices: readonly { value: string; label: string; full?: string; wide?: boolean }[];
  look: 'week' | 'year' | 'month';
  /** Offers to choose all of them, or none. */
  hasAll?: boolean;
}

/** Several of a few short words, as boxes to tick in a grid. The list is kept in the order of the wire. */
export function ToggleField({ control, name, label, choices, look, hasAll = false }: ToggleFieldProps) {
  const t = useMessages('task-form').when;
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name });
  const id = useId();
  const message = fieldState.error?.message;
  const isAll = choices.every((choice) => value.includes(choice.value));
  const toggle = (one: string, isOn: boolean) =>
    onChange(inOrder(isOn ? [...value, one] : value.filter((other) => other !== one)));
  return (
    <fieldset className={classes.field} aria-describedby={message && `${id}-error`}>
      <legend className={legend.field}>{label}</legend>
      {hasAll && (
        <button
          type="button"
          className={classes.all}
          onClick={() => onChange(isAll ? [] : inOrder(choices.map((choice) => choice.value)))}
        >
          {isAll ? t.none : t.all}
        </button>
      )}
      <div className={classes.choices} data-look={look}>
        {choices.map((choice, at) => (
          <label key={choice.value} className={classes.choice} data-wide={choice.wide || undefined}>
            <input
              ref={at === 0 ? ref : undefined}
              type="checkbox"
              checked={value.includes(choice.value)}
              aria-label={choice.full ?? choice.label}
              onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
              onBlur={onBlur}
            />
            <span aria-hidden>{choice.label}</span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} message={message} />
    </fieldset>
  );
}

const place = (item: string) => (item === 'L' ? 32 : Number(item));
const inOrder = (items: readonly string[]) => items.toSorted((a, b) => place(a) - place(b));
