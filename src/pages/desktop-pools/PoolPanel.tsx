import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { desktopPoolQuery } from '~/api/desktop-pools';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { poolPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { QueryState } from '~/ui/feedback/QueryState';
import type { Neighbours } from '~/ui/list/last-list';
import { PanelSection, SidePanel } from '~/ui/list/SidePanel';
import { PoolFacts } from './PoolFacts';

interface PoolPanelProps {
  poolId: string;
  neighbours: Neighbours;
  onGo: (key: string) => void;
  onClose: () => void;
  /** What can be done to the pool, by its name. */
  actions?: (pool: { id: string; name: string }) => ReactNode;
}

/** One pool beside the list. */
export function PoolPanel({ poolId, actions, ...panel }: PoolPanelProps) {
  const t = useMessages('desktop-pools');
  const query = useQuery(desktopPoolQuery(poolId));
  const name = query.data ? poolName({ ...query.data, id: poolId }) : poolId;
  return (
    <SidePanel
      {...panel}
      label={t.panelOf(name)}
      title={name}
      page={poolPath(poolId)}
      actions={query.data && actions?.({ id: poolId, name })}
    >
      <PanelSection label={t.details}>
        <QueryState query={query}>{(pool) => <PoolFacts pool={pool} />}</QueryState>
      </PanelSection>
    </SidePanel>
  );
}
