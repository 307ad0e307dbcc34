// Mantine's Skeleton: 1.9 kB gzip more wherever something waits, for a bar that shows at once, where a span here is one rule of CSS.
import classes from './Skeleton.module.css';

/** A grey bar in the place of text to come; it shows only when the wait is longer than 200 ms. Sizes are CSS lengths. */
export function Skeleton({ width = '100%', height = '1rem' }: { width?: string; height?: string }) {
  return <span aria-hidden className={classes.skeleton} style={{ width, height }} />;
}
