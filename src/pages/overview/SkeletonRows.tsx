import { Skeleton } from '~/ui/feedback/Skeleton';
import classes from './RowList.module.css';

/** Lines to come, as high as the rows they stand for. */
export function SkeletonRows({ rows }: { rows: number }) {
  return (
    <ul className={classes.rows} aria-hidden>
      {Array.from({ length: rows }, (_, at) => (
        <li key={at} className={classes.row}>
          <Skeleton width={`${40 + ((at * 17) % 30)}%`} />
        </li>
      ))}
    </ul>
  );
}
