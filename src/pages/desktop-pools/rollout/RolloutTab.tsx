import { useQuery } from '@tanstack/react-query';
import { IconPlayerPlay, IconRotate2, IconTool } from '@tabler/icons-react';
import { useMemo, useState, type ComponentProps } from 'react';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { actionsQuery } from '~/domain/actions/engine/actions';
import { imagesBegun, type PoolWay } from '~/domain/actions/pool-rebuild/pool-rebuild-facts';
import { latestRollout } from '~/domain/actions/pool-rebuild/rollout';
import { FRESH_REBUILD } from '~/domain/actions/rebuild/rebuild-form';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ToolButton } from '~/ui/layout/ToolButton';
import { DriftSummary } from '~/pages/desktop-pools/detail/DriftSummary';
import poolClasses from '~/pages/desktop-pools/pools.module.css';
import { poolMembersQuery } from './rollout-reads';
import { RolloutView } from './RolloutView';
import classes from './rollout.module.css';

type Opened = Pick<ComponentProps<typeof ActionDialogHost>, 'kind' | 'items' | 'initial'>;

/** A new image on its way through the pool: the first batch beside the rest; without one in this browser what the data itself says. */
export function RolloutTab({ poolId, pool }: { poolId: string; pool: DesktopPoolDetail }) {
  const t = useMessages('rollout');
  const actions = useQuery(actionsQuery());
  const [opened, setOpened] = useState<Opened | null>(null);
  const latest = actions.data && latestRollout(actions.data, poolId);
  // Begun in another browser, a rollout is only seen by what the desktops run.
  const { data: read } = useQuery({ ...poolMembersQuery(poolId), enabled: latest === null });
  const begun = useMemo(() => (read && latest === null ? imagesBegun(read) : []), [read, latest]);
  const item = { id: poolId, name: pool.name ?? poolId };
  const ofPool = (way: PoolWay): Opened => ({ kind: 'rebuild-pool', items: [item], initial: { way } });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.page} tabIndex={0} aria-label={t.title}>
      {actions.error && <ErrorState error={actions.error} onRetry={() => void actions.refetch()} compact />}
      {(pool.desktop_count ?? 0) > 0 && (
        <DriftSummary poolId={poolId} pool={pool} className={poolClasses.driftBar} />
      )}
      {latest && (
        <RolloutView key={latest.action.id} action={latest.action} params={latest.params} pool={pool} />
      )}
      {latest === null && <EmptyState title={t.none} body={t.noneBody} compact />}
      <div className={classes.tools}>
        <ToolButton
          label={t.begin}
          icon={<IconRotate2 size={14} aria-hidden />}
          onClick={() => setOpened(ofPool('first'))}
        />
        <ToolButton
          label={t.repair}
          icon={<IconTool size={14} aria-hidden />}
          onClick={() => setOpened(ofPool('repair'))}
        />
        {begun.map((image) => (
          <ToolButton
            key={image.imageId}
            label={t.continueImage(image.imageName || image.imageId, image.others.length)}
            icon={<IconPlayerPlay size={14} aria-hidden />}
            onClick={() =>
              setOpened({
                kind: 'rebuild-pool-desktops',
                items: image.others,
                initial: {
                  ...FRESH_REBUILD,
                  imageId: image.imageId,
                  imageName: image.imageName,
                  imageType: '',
                  poolId,
                  poolName: item.name,
                  poolImageId: pool.image_id ?? '',
                  repair: false,
                },
              })
            }
          />
        ))}
      </div>
      {opened && <ActionDialogHost {...opened} onClose={() => setOpened(null)} />}
    </section>
  );
}
