import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import classes from './Chips.module.css';

interface ChipsProps {
  label: string;
  onClear: () => void;
  /** The chips. */
  children: ReactNode;
}

/** What is applied, each removable, and all of it at once. */
export function Chips({ label, onClear, children }: ChipsProps) {
  const common = useMessages('common');
  return (
    <ul className={classes.chips} aria-label={label}>
      {children}
      <li>
        <button type="button" className={classes.clear} onClick={onClear}>
          {common.clearAll}
        </button>
      </li>
    </ul>
  );
}

/** One value of one filter, in words. */
export function Chip({ name, text, onRemove }: { name: string; text: string; onRemove: () => void }) {
  const common = useMessages('common');
  return (
    <li className={classes.chip}>
      <span className={classes.text} title={text}>
        <b>{name}</b> {text}
      </span>
      <button
        type="button"
        className={classes.remove}
        aria-label={common.removeItem(`${name} ${text}`)}
        onClick={onRemove}
      >
        <IconX size={12} aria-hidden />
      </button>
    </li>
  );
}
