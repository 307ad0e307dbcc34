import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './RowEnd.module.css';

interface RowEndProps {
  /** The name of the menu's button. */
  menuLabel: string;
  /** The commonest command, which also shows on hover and focus. */
  quick?: { command: string; label: string; icon: ReactNode };
}

/** The end of a row: its commonest command and the button of its menu. The table hears the presses. */
export function RowEnd({ menuLabel, quick }: RowEndProps) {
  return (
    <span className={classes.end}>
      {quick && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.button}
          data-quiet
          data-command={quick.command}
          aria-label={quick.label}
          title={quick.label}
        >
          {quick.icon}
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        className={classes.button}
        data-command="menu"
        aria-haspopup="menu"
        aria-label={menuLabel}
      >
        <IconDots size={16} aria-hidden />
      </button>
    </span>
  );
}
