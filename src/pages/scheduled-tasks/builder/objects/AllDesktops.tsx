import { useId } from 'react';
import { useMessages } from '~/i18n/I18n';
import classes from './Objects.module.css';

interface AllDesktopsProps {
  isChosen: boolean;
  isFull: boolean;
  onChange: (isChosen: boolean) => void;
}

/** Every desktop of the project. */
export function AllDesktops({ isChosen, isFull, onChange }: AllDesktopsProps) {
  const t = useMessages('task-objects').all;
  const id = useId();
  return (
    <div className={classes.all}>
      <input
        type="checkbox"
        id={id}
        checked={isChosen}
        disabled={isFull && !isChosen}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{t.label}</label>
      <p id={`${id}-help`} className={classes.help}>
        {t.help}
      </p>
    </div>
  );
}
