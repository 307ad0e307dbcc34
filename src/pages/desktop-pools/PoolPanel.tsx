import { useQuery } from '@tanstack/react-query';
import { desktopPoolQuery } from '~/api/desktop-pools';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { poolPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { QueryState } from '~/ui/feedback/QueryState';
import type { Neighbours } from '~/ui/list/last-list';
import { PanelSection, SidePanel } from '~/ui/list/SidePanel';
import { PoolActionMenu } from './PoolActionMenu';
import { PoolFacts } from './PoolFacts';

interface PoolPanelProps {
  poolId: string;
  neighbours: Neighbours;
  onGo: (key: string) => void;
  onClose: () => void;
}

/** One pool beside the list. */
export function PoolPanel({ poolId, ...panel }: PoolPanelProps) {
  const t = useMessages('desktop-pools');
  const query = useQuery(desktopPoolQuery(poolId));
  const name = query.data ? poolName({ ...query.data, id: poolId }) : poolId;
  return (
    <SidePanel
      {...panel}
      label={t.panelOf(name)}
      title={name}
      page={poolPath(poolId)}
      actions={query.data && <PoolActionMenu pool={{ id: poolId, name }} onDeleting={panel.onClose} />}
    >
      <PanelSection label={t.details}>
        <QueryState query={query}>{(pool) => <PoolFacts pool={pool} />}</QueryState>
      </PanelSection>
    </SidePanel>
  );
}
