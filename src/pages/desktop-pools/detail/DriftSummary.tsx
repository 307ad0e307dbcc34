import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { driftQuery, driftsOf, imageMixOf, type Drift } from '~/domain/desktop-pools/drift';
import { poolPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from '~/pages/desktop-pools/pools.module.css';

interface DriftSummaryProps {
  poolId: string;
  pool: DesktopPoolDetail;
  /** The way of differing the list beside it is narrowed to; '' for none. */
  current?: string;
  className?: string | undefined;
}

/** How many desktops are not as the pool says, by what, each count a way to just those; and the images in use where there are several. */
export function DriftSummary({ poolId, pool, current = '', className = '' }: DriftSummaryProps) {
  const t = useMessages('desktop-pool').drift;
  const query = useQuery(driftQuery(poolId));
  const frame = `${classes.drift} ${className}`;
  if (!query.data) {
    return query.error ? (
      <ErrorState compact error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <p className={`${frame} ${classes.quiet}`} aria-busy="true">
        {t.reading}
      </p>
    );
  }
  const drifts = driftsOf(query.data).filter(({ count, changing }) => count + changing > 0);
  const mix = imageMixOf(pool, query.data.IMAGE_ID);
  const isMixed = mix.shares.length > 1;
  return (
    <section className={frame} aria-label={t.title}>
      {query.error && (
        <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={() => void query.refetch()} />
      )}
      {isMixed && (
        <p className={classes.mixed}>
          <IconAlertTriangle size={14} aria-hidden />
          {t.mixed(mix.shares.map(({ id, name, count }) => ({ image: name || id, count })))}
        </p>
      )}
      {drifts.length === 0 ? (
        <StatusMark tone="good" word={t.none} />
      ) : (
        <div className={classes.driftLine}>
          <span>{t.lead}</span>
          <ul className={classes.driftList}>
            {drifts.map((drift) => (
              <DriftItem key={drift.type} poolId={poolId} drift={drift} isCurrent={drift.type === current} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function DriftItem({ poolId, drift, isCurrent }: { poolId: string; drift: Drift; isCurrent: boolean }) {
  const t = useMessages('desktop-pool').drift;
  const { type, count, changing } = drift;
  return (
    <li>
      <Link
        to={poolPath(poolId, 'desktops', { inconsistent_type: type })}
        aria-current={isCurrent ? 'true' : undefined}
      >
        {t.differ[type](count)}
      </Link>
      {changing > 0 && <span className={classes.quiet}> {t.changing(changing)}</span>}
    </li>
  );
}
