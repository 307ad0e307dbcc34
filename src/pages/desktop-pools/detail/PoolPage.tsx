import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { desktopPoolQuery } from '~/api/desktop-pools';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { poolsPath, type PoolTab } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { PoolActionMenu } from '~/pages/desktop-pools/PoolActionMenu';
import { PoolStatus } from '~/pages/desktop-pools/PoolStatus';
import classes from '~/pages/desktop-pools/pools.module.css';
import { usePoolWords } from '~/pages/desktop-pools/use-pool-words';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { DetailPage } from '~/ui/layout/DetailPage';
import { lastListAddress } from '~/ui/list/last-list';
import { DesktopsTab } from './DesktopsTab';
import { OverviewTab } from './OverviewTab';
import { RolloutTab } from '~/pages/desktop-pools/rollout/RolloutTab';
import { ScriptsTab } from './ScriptsTab';
import { UsersTab } from './UsersTab';

/** What is shown below the name of a pool, in this order; a new part is a line here, one in `PoolTab`, and its word. */
const TABS: Readonly<Record<PoolTab, ComponentType<{ poolId: string; pool: DesktopPoolDetail }>>> = {
  overview: OverviewTab,
  desktops: DesktopsTab,
  rollout: RolloutTab,
  users: UsersTab,
  scripts: ScriptsTab,
};
const isTab = (word: string): word is PoolTab => Object.hasOwn(TABS, word);

/** One pool: what it is, its desktops, and whether they are as it says. */
export function PoolPage() {
  const { poolId = '' } = useParams();
  const t = useMessages('desktop-pool');
  const words = usePoolWords();
  const desktops = useMessages('desktops');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const wanted = params.get('tab') ?? '';
  const tab = isTab(wanted) ? wanted : 'overview';
  const Tab = TABS[tab];
  const query = useQuery(desktopPoolQuery(poolId));
  const isGone = isFailure(query.error) && query.error.status === 404;
  const pool = isGone ? undefined : query.data;
  const name = poolName({ name: pool?.name, id: poolId });
  const isShown = !isGone && (pool !== undefined || !query.error);
  const entries = Object.keys(TABS)
    .filter(isTab)
    .map((one) => ({ key: one, label: t.tabs[one], search: one === 'overview' ? '' : `?tab=${one}` }));

  return (
    <DetailPage
      list={{ label: words.t.title, to: lastListAddress(poolsPath) }}
      title={name}
      aside={
        pool && (
          <span className={classes.aside}>
            <PoolStatus row={pool} words={words} />
            <span>{desktops.total(pool.desktop_count ?? 0)}</span>
            {pool.image_name && <span>{pool.image_name}</span>}
          </span>
        )
      }
      actions={
        pool && <PoolActionMenu pool={{ id: poolId, name }} onDeleting={() => void navigate(poolsPath)} />
      }
      {...(isShown && { tabs: { label: t.views, entries, current: tab } })}
    >
      {isGone ? (
        <EmptyState
          title={t.notFound}
          body={t.notFoundBody}
          action={<Link to={poolsPath}>{t.toList}</Link>}
        />
      ) : (
        query.error && !pool && <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.error && pool && (
        <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={() => void query.refetch()} />
      )}
      {pool && <Tab key={poolId} poolId={poolId} pool={pool} />}
    </DetailPage>
  );
}
