import classes from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What makes progress, for its name. */
  label: string;
  /** How much is done; undefined while that is not known. */
  value: number | undefined;
  /** How much there is; nothing at all counts as not done yet. */
  total: number;
}

/** How far long work has come; as wide as its place. The number in words is beside it. */
export function ProgressBar({ label, value, total }: ProgressBarProps) {
  return <progress className={classes.bar} aria-label={label} value={value} max={Math.max(1, total)} />;
}
