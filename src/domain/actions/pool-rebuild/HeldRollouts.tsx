import { IconPlayerPause } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { poolPath } from '~/domain/paths';
import { useFormat, useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';
import classes from './HeldRollouts.module.css';
import { useHeldRollouts } from './use-held-rollouts';

/** One line for each staged rollout that waits for a decision, with its age; nothing without any. */
export function HeldRollouts() {
  const t = useMessages('rollout');
  const format = useFormat();
  const now = useNow();
  const held = useHeldRollouts();
  if (held.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t.held.title}>
      {held.map(({ poolId, poolName, first, total, since }) => (
        <li key={`${poolId} ${since.getTime()}`} className={classes.line}>
          <IconPlayerPause size={16} aria-hidden />
          <span>
            {t.held.line(
              poolName || poolId,
              first,
              total,
              format.relative(new Date(Math.min(since.getTime(), now.getTime())), now),
            )}
          </span>
          <Link to={poolPath(poolId, 'rollout')}>{t.held.open}</Link>
        </li>
      ))}
    </ul>
  );
}
