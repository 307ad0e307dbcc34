import { Link } from 'react-router-dom';
import type { ReactNode } from 'react';
import { useFormat } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import { Skeleton } from '~/ui/feedback/Skeleton';
import classes from './CountTile.module.css';

interface CountTileProps {
  /** What is counted, as a mark or a word. */
  mark: ReactNode;
  /** Undefined while it is read, null when it could not be. */
  count: number | null | undefined;
  /** The list of what is counted; without it the tile is no link. */
  to?: string;
  /** Says more on hover, where something needs saying. */
  hint?: string;
}

/** A number and what it counts, leading to the list of exactly these. */
export function CountTile({ mark, count, to, hint }: CountTileProps) {
  const format = useFormat();
  const content = (
    <>
      <span className={classes.tileCount}>
        {count === undefined ? (
          <Skeleton width="3.5rem" height="1.5rem" />
        ) : count === null ? (
          <NoValue />
        ) : (
          format.number(count)
        )}
      </span>
      <span className={classes.tileName}>{mark}</span>
      {hint && <span className="visually-hidden">{hint}</span>}
    </>
  );
  return (
    <li className={classes.tile}>
      {to === undefined ? (
        <span className={classes.tileBody} title={hint}>
          {content}
        </span>
      ) : (
        <Link to={to} className={classes.tileBody}>
          {content}
        </Link>
      )}
    </li>
  );
}
