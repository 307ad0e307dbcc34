import { IconRefresh } from '@tabler/icons-react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { loadHeldRollouts } from '~/domain/actions/pool-rebuild/load-held-rollouts';
import { useFormat, useMessages } from '~/i18n/I18n';
import { PageHeader } from '~/ui/layout/PageHeader';
import { useShortcuts } from '~/ui/layout/shortcuts';
import { AttentionBlock } from './AttentionBlock';
import { ConnectionCounts } from './ConnectionCounts';
import { IdleBlock } from './IdleBlock';
import classes from './Overview.module.css';
import { QuotaBlock } from './QuotaBlock';
import { StatusCounts } from './StatusCounts';
import { TrendBlock } from './TrendBlock';
import { useUpdatedAt } from './use-updated-at';

const HeldRollouts = lazy(loadHeldRollouts);

/** What an administrator starts the day with. Every block reads, fails and is empty on its own. */
export function OverviewPage() {
  const t = useMessages('overview');
  const common = useMessages('common');
  const format = useFormat();
  const queryClient = useQueryClient();
  const reading = useIsFetching({ type: 'active' }) > 0;
  const updatedAt = useUpdatedAt();
  const refresh = () => void queryClient.refetchQueries({ type: 'active' });
  useShortcuts([{ keys: 'r', label: common.refresh, run: refresh }]);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t.title}
        actions={
          <>
            <span className={classes.updated}>
              {updatedAt ? common.updatedAt(format.time(updatedAt)) : common.notUpdated}
            </span>
            <button type="button" className={classes.refresh} onClick={refresh}>
              <IconRefresh size={16} aria-hidden data-turning={reading || undefined} />
              {common.refresh}
            </button>
          </>
        }
      />
      <Suspense fallback={null}>
        <HeldRollouts />
      </Suspense>
      <div className={classes.grid}>
        <StatusCounts />
        <ConnectionCounts />
        <AttentionBlock />
        <IdleBlock />
        <TrendBlock />
        <QuotaBlock />
      </div>
    </div>
  );
}
