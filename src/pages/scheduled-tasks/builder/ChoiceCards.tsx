import { useId, type ReactNode } from 'react';
import { useController, type FieldPathByValue } from 'react-hook-form';
import legend from '~/ui/fields/legend.module.css';
import type { TaskDraft } from './form/task-form-schema';
import classes from './ChoiceCards.module.css';
import type { TaskControl } from './form-api';
import { FieldError } from './Section';

/** One of the cards; `refused` says why it cannot be chosen. */
export interface Card {
  value: string;
  label: string;
  icon?: ReactNode;
  help?: string | undefined;
  refused?: string | undefined;
}

interface ChoiceCardsProps {
  control: TaskControl;
  name: FieldPathByValue<TaskDraft, string>;
  label: string;
  cards: readonly Card[];
  /** Side by side with an icon each, or one below the other with a word of explanation. */
  look?: 'grid' | 'list';
  /** After the choice, for what follows from it. */
  onChosen?: (value: string) => void;
}

/** One of a few, all visible: radio buttons that look like cards. */
export function ChoiceCards({ control, name, label, cards, look = 'grid', onChosen }: ChoiceCardsProps) {
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name });
  const id = useId();
  const message = fieldState.error?.message;
  return (
    <fieldset className={classes.field} data-look={look} aria-describedby={message && `${id}-error`}>
      <legend className={legend.field}>{label}</legend>
      <div className={classes.cards}>
        {cards.map((card, at) => (
          <label
            key={card.value}
            htmlFor={`${id}-${card.value}`}
            className={classes.card}
            data-refused={card.refused !== undefined || undefined}
          >
            <input
              // What is wrong here is met at the chosen one, or else at the first.
              ref={
                value === card.value || (at === 0 && !cards.some((one) => one.value === value))
                  ? ref
                  : undefined
              }
              id={`${id}-${card.value}`}
              type="radio"
              name={id}
              checked={value === card.value}
              disabled={card.refused !== undefined && value !== card.value}
              aria-label={card.label}
              aria-describedby={card.refused || card.help ? `${id}-${card.value}-help` : undefined}
              onChange={() => {
                onChange(card.value);
                onChosen?.(card.value);
              }}
              onBlur={onBlur}
            />
            <span className={classes.name}>
              {card.icon}
              {card.label}
            </span>
            {(card.refused || card.help) && (
              <span id={`${id}-${card.value}-help`} className={classes.help}>
                {card.refused ?? card.help}
              </span>
            )}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} message={message} />
    </fieldset>
  );
}
