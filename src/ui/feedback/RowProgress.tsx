import classes from './RowProgress.module.css';

interface RowProgressProps {
  /** What is going on, for the bar's name. */
  label: string;
  /** The same with its progress, as it is shown. */
  words: string;
  /** From 0 to 1; null while it is not known. */
  share: number | null;
}

/** What is going on with a row, over a thin bar; no higher than any other cell. */
export function RowProgress({ label, words, share }: RowProgressProps) {
  return (
    <span className={classes.moving} title={words}>
      <span className={classes.word}>{words}</span>
      <progress className={classes.bar} aria-label={label} value={share ?? undefined} max={1} />
    </span>
  );
}
