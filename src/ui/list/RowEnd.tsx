import classes from './RowEnd.module.css';

interface RowEndProps {
  /** The name of the menu's button; null for a row without a menu. */
  menuLabel: string | null;
  /** The commonest command, which also shows on hover and focus; its glyph is one of glyphs.css. */
  quick?: { command: string; label: string; glyph: 'panel' | 'restore' | 'edit' } | undefined;
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
          data-glyph={quick.glyph}
          data-quiet
          data-command={quick.command}
          aria-label={quick.label}
          title={quick.label}
        />
      )}
      {menuLabel !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.button}
          data-glyph="dots"
          data-command="menu"
          aria-haspopup="menu"
          aria-label={menuLabel}
        />
      )}
    </span>
  );
}
