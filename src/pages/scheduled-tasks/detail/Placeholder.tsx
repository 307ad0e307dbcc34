import { Skeleton } from '~/ui/feedback/Skeleton';
import classes from './detail.module.css';

const LINES = [52, 64, 47, 70, 58, 66, 44, 61];

/** The overview to be, while the task is read. */
export function Placeholder() {
  return (
    <div className={classes.overview} aria-busy="true">
      <div className={classes.aside}>
        {LINES.map((width) => (
          <Skeleton key={width} width={`${width}%`} height="0.75rem" />
        ))}
      </div>
      <Skeleton height="14rem" />
    </div>
  );
}
