import { Skeleton } from '~/ui/feedback/Skeleton';
import classes from './builder.module.css';

/** The form before its task is read. */
export function Waiting() {
  return (
    <div className={classes.waiting}>
      <Skeleton width="100%" height="20rem" />
      <Skeleton width="100%" height="14rem" />
    </div>
  );
}
