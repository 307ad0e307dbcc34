import { useMessages } from '~/i18n/I18n';
import classes from '~/ui/list/Toolbar.module.css';

/**
 * How many rows are selected. Its place is as wide as `most` would need and is laid out by itself, so that nothing beside it
 * moves or is drawn again when the count changes.
 */
export function SelectedCount({ selected, most }: { selected: number; most: number }) {
  const t = useMessages('common').table;
  return (
    <output className={classes.count} style={{ width: `${widthOf(t.selected(Math.max(selected, most)))}ch` }}>
      {t.selected(selected)}
    </output>
  );
}

/** Room for a text, in the width of a digit: letters are a little narrower, Chinese characters nearly twice as wide. */
function widthOf(text: string): number {
  return Array.from(text, (character) => (character > '\u2e7f' ? 1.8 : 0.9)).reduce(
    (sum, one) => sum + one,
    0,
  );
}
