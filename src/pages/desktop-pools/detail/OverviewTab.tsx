import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { useMessages } from '~/i18n/I18n';
import { PoolFacts } from '~/pages/desktop-pools/PoolFacts';
import { DetailSection } from '~/ui/layout/DetailPage';
import { DriftSummary } from './DriftSummary';

/** What the pool is, and whether its desktops are so. */
export function OverviewTab({ poolId, pool }: { poolId: string; pool: DesktopPoolDetail }) {
  const t = useMessages('desktop-pools');
  return (
    <DetailSection label={t.details} of="facts">
      {(pool.desktop_count ?? 0) > 0 && <DriftSummary poolId={poolId} pool={pool} />}
      <PoolFacts pool={pool} />
    </DetailSection>
  );
}
