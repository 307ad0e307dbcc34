import { IconX } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import classes from './Chips.module.css';

/** One value of one filter, in words. */
export interface Chip {
  key: string;
  name: string;
  text: string;
  remove: () => void;
}

/** What is applied, each removable, and all of it at once. */
export function Chips({
  label,
  chips,
  onClear,
}: {
  label: string;
  chips: readonly Chip[];
  onClear: () => void;
}) {
  const common = useMessages('common');
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={label}>
      {chips.map(({ key, name, text, remove }) => (
        <li key={key} className={classes.chip}>
          <span className={classes.text} title={text}>
            <b>{name}</b> {text}
          </span>
          <button
            type="button"
            className={classes.remove}
            aria-label={common.removeItem(`${name} ${text}`)}
            onClick={remove}
          >
            <IconX size={12} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={classes.clear} onClick={onClear}>
          {common.clearAll}
        </button>
      </li>
    </ul>
  );
}
