import { useQuery } from '@tanstack/react-query';
import { IconPhotoEdit, IconPlayerPlay, IconTool, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { actionQuery, cancelAction } from '~/domain/actions/engine/actions';
import { openCount, type Action } from '~/domain/actions/engine/record';
import { isOnHold } from '~/domain/actions/engine/waves';
import type { PoolRebuildParams } from '~/domain/actions/pool-rebuild/action';
import { rolloutOf } from '~/domain/actions/pool-rebuild/rollout';
import { ActionProgress } from '~/domain/actions/progress/ActionProgress';
import { cancelledWords } from '~/domain/actions/progress/action-words';
import { reportPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Skeleton } from '~/ui/feedback/Skeleton';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ContinueDialog } from './ContinueDialog';
import { loginsAroundQuery, poolMembersQuery } from './rollout-reads';
import { RolloutTable } from './RolloutTable';
import classes from './rollout.module.css';

interface RolloutViewProps {
  action: Action;
  params: PoolRebuildParams;
  pool: DesktopPoolDetail;
}

/** One rollout: where it stands, the first batch beside the rest, and what can be done now. */
export function RolloutView({ action, params, pool }: RolloutViewProps) {
  const t = useMessages('rollout');
  const words = useMessages('actions');
  const record = useQuery(actionQuery(action.id));
  const members = useQuery(poolMembersQuery(params.poolId));
  const logins = useQuery(loginsAroundQuery(action.createdAt));
  const [opened, setOpened] = useState<'continue' | 'repair' | 'pool-image' | null>(null);
  const parts = record.data?.parts;
  const rollout = useMemo(
    () =>
      parts && members.data
        ? rolloutOf({
            action,
            params,
            parts,
            members: members.data.members,
            poolImageId: members.data.pool.image_id ?? '',
            logins: logins.data?.after ?? [],
          })
        : null,
    [action, params, parts, members.data, logins.data],
  );
  const before = useMemo(
    () =>
      parts && logins.data && members.data
        ? rolloutOf({
            action,
            params,
            parts,
            members: members.data.members,
            poolImageId: '',
            logins: logins.data.before,
          })
        : null,
    [action, params, parts, members.data, logins.data],
  );
  const holds = isOnHold(action);
  const isOpen = action.endedAt === null;
  const toRepair = rollout ? [...rollout.first.notOnNewImage, ...rollout.rest.notOnNewImage] : [];
  const failed = (parts ?? []).flatMap(({ items, outcomes }) =>
    items.filter((_, at) => outcomes[at]?.state === 'failed'),
  );
  const broken = [...new Map([...toRepair, ...failed].map((item) => [item.id, item])).values()];
  const poolImage = pool.image_name || (pool.image_id ?? '');
  // The manual does not say whether a rebuild of named desktops changes the image of the pool itself, so it is read.
  const leavesPool =
    rollout !== null &&
    !isOpen &&
    !action.cancelled &&
    rollout.poolHasOther &&
    rollout.first.onNewImage + rollout.rest.onNewImage > 0;
  const state = holds
    ? t.states.onHold
    : action.cancelled
      ? cancelledWords(action, words)
      : !isOpen
        ? t.states.ended
        : action.waves?.releasedAt === null
          ? t.states.first
          : t.states.rest;

  return (
    <section className={classes.rollout} aria-label={t.current}>
      <header className={classes.head}>
        <h2>{t.heading(params.imageName || params.imageId)}</h2>
        <p>
          <span>{state}</span>
          <span>
            {t.begun} <RelativeTime date={new Date(action.createdAt)} />
          </span>
          <Link to={reportPath(action.id)}>{t.report}</Link>
        </p>
      </header>
      <ActionProgress action={action} />
      <div className={classes.tools}>
        {isOpen && !action.cancelled && action.waves?.releasedAt === null && (
          <>
            <ToolButton
              label={t.continue(action.waves.rest)}
              icon={<IconPlayerPlay size={14} aria-hidden />}
              disabled={!holds}
              onClick={() => setOpened('continue')}
            />
            <ToolButton
              label={t.stop(action.waves.rest)}
              icon={<IconX size={14} aria-hidden />}
              onClick={() => void cancelAction(action.id)}
            />
          </>
        )}
        {leavesPool && (
          <ToolButton
            label={t.changePool}
            icon={<IconPhotoEdit size={14} aria-hidden />}
            onClick={() => setOpened('pool-image')}
          />
        )}
        {broken.length > 0 && (
          <ToolButton
            label={t.rebuildBroken(broken.length)}
            icon={<IconTool size={14} aria-hidden />}
            onClick={() => setOpened('repair')}
          />
        )}
      </div>
      {isOpen && !holds && !action.cancelled && action.waves?.releasedAt === null && (
        <p className={classes.note}>{t.notYet(openCount(action.counts) - action.waves.rest)}</p>
      )}
      {isOpen && action.waves?.releasedAt !== null && action.counts.waiting === 0 && (
        <p className={classes.note}>{t.allSent}</p>
      )}
      {rollout?.poolImageChanged && <p className={classes.attention}>{t.poolImageChanged(poolImage)}</p>}
      {leavesPool && <p className={classes.attention}>{t.leavesPool(poolImage)}</p>}
      {rollout && rollout.added.length > 0 && <p className={classes.note}>{t.added(rollout.added.length)}</p>}
      {rollout && rollout.rest.gone.length + rollout.first.gone.length > 0 && (
        <p className={classes.note}>{t.gone(rollout.rest.gone.length + rollout.first.gone.length)}</p>
      )}
      {(members.error ?? record.error) && (
        <ErrorState
          compact
          error={members.error ?? record.error}
          onRetry={() => void Promise.all([members.refetch(), record.refetch()])}
        />
      )}
      {rollout ? (
        <RolloutTable rollout={rollout} before={before} />
      ) : (
        !members.error && <Skeleton height="14rem" />
      )}
      {logins.error && <ErrorState compact error={logins.error} onRetry={() => void logins.refetch()} />}
      {opened === 'continue' && (
        <ContinueDialog action={action} params={params} parts={parts ?? []} onClose={() => setOpened(null)} />
      )}
      {opened === 'pool-image' && (
        <ActionDialogHost
          kind="rebuild-pool"
          items={[{ id: params.poolId, name: pool.name ?? params.poolId }]}
          initial={{ ...params, handleType: 'ONLY_FOR_EXPAND' }}
          onClose={() => setOpened(null)}
        />
      )}
      {opened === 'repair' && (
        <ActionDialogHost
          kind="rebuild-pool-desktops"
          items={broken}
          initial={params}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
