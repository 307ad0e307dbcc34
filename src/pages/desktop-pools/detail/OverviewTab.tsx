import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { useMessages } from '~/i18n/I18n';
import { PoolFacts } from '~/pages/desktop-pools/PoolFacts';
import classes from '~/pages/desktop-pools/pools.module.css';
import { DriftSummary } from './DriftSummary';

/** What the pool is, and whether its desktops are so. */
export function OverviewTab({ poolId, pool }: { poolId: string; pool: DesktopPoolDetail }) {
  const t = useMessages('desktop-pools');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.facts} tabIndex={0} aria-label={t.details}>
      {(pool.desktop_count ?? 0) > 0 && <DriftSummary poolId={poolId} pool={pool} />}
      <PoolFacts pool={pool} />
    </section>
  );
}
