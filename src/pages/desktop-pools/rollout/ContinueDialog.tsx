import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { specOf } from '~/domain/actions/all-actions';
import { isCount } from '~/domain/actions/dialog/confirm-count';
import { ConfirmCount } from '~/domain/actions/dialog/ConfirmCount';
import { cancelAction, launchAction, releaseRest } from '~/domain/actions/engine/actions';
import type { Action, ActionItem, Part } from '~/domain/actions/engine/record';
import type { PoolRebuildParams } from '~/domain/actions/pool-rebuild/action';
import { rolloutOf } from '~/domain/actions/pool-rebuild/rollout';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Skeleton } from '~/ui/feedback/Skeleton';
import { Dialog } from '~/ui/layout/Dialog';
import { poolMembersQuery } from './rollout-reads';
import classes from './rollout.module.css';

interface ContinueDialogProps {
  action: Action;
  params: PoolRebuildParams;
  parts: readonly Part[];
  onClose: () => void;
}

/**
 * Continues with the rest, counted anew: desktops that came since can be taken along, what is gone is left out, and another image of the
 * pool has to be confirmed.
 */
export function ContinueDialog({ action, params, parts, onClose }: ContinueDialogProps) {
  const t = useMessages('rollout').continuing;
  const common = useMessages('common');
  const confirmWords = useMessages('actions').confirm;
  const form = useId();
  const [takesAdded, setTakesAdded] = useState(false);
  const [accepts, setAccepts] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  // Read when the dialog opens, however fresh what the page shows is.
  const { data, error, isFetchedAfterMount, refetch } = useQuery({
    ...poolMembersQuery(params.poolId),
    staleTime: 0,
    refetchOnMount: 'always',
    refetchInterval: false,
  });
  const now =
    data && isFetchedAfterMount
      ? rolloutOf({
          action,
          params,
          parts,
          members: data.members,
          poolImageId: data.pool.image_id ?? '',
          logins: [],
        })
      : null;
  const gone = new Set(now?.rest.gone.map(({ id }) => id));
  const waiting = (now?.rest.items ?? []).filter(({ id }) => !gone.has(id));
  const added = takesAdded && now ? now.added : [];
  const count = waiting.length + added.length;

  const send = async () => {
    if (!now || isBusy) return;
    if (now.poolImageChanged && !accepts) return setProblem(t.mustAccept);
    if (count > 1 && !isCount(typed, count)) return setProblem(confirmWords.wrong(count));
    setIsBusy(true);
    try {
      // A request that names a desktop which is gone is refused whole: without it the rest is an action of its own.
      if (gone.size > 0) await cancelAction(action.id);
      else await releaseRest(action.id);
      const others = gone.size > 0 ? [...waiting, ...added] : added;
      if (others.length > 0) await launchRest(action, others);
      onClose();
    } catch {
      setIsBusy(false);
      setProblem(confirmWords.failed);
    }
  };

  return (
    <Dialog
      title={t.title(count)}
      size={480}
      busy={isBusy}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" onClick={onClose} disabled={isBusy}>
            {common.cancel}
          </Button>
          <Button type="submit" form={form} size="sm" color="red" disabled={isBusy || count === 0}>
            {t.title(count)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {error && !now && <ErrorState compact error={error} onRetry={() => void refetch()} />}
        {!now && !error && <Skeleton height="6rem" />}
        {now && (
          <>
            <p>{t.body(waiting.length, params.imageName || params.imageId)}</p>
            {gone.size > 0 && <p className={classes.note}>{t.gone(gone.size)}</p>}
            {now.added.length > 0 && (
              <label className={classes.choice}>
                <input
                  type="checkbox"
                  checked={takesAdded}
                  onChange={(event) => setTakesAdded(event.currentTarget.checked)}
                />
                {t.added(now.added.length)}
              </label>
            )}
            {now.poolImageChanged && (
              <label className={classes.choice}>
                <input
                  type="checkbox"
                  checked={accepts}
                  onChange={(event) => {
                    setAccepts(event.currentTarget.checked);
                    setProblem('');
                  }}
                />
                {t.accept(data?.pool.image_name || (data?.pool.image_id ?? ''), params.imageName)}
              </label>
            )}
            {count > 1 ? (
              <ConfirmCount
                count={count}
                typed={typed}
                problem={problem}
                onType={(text) => {
                  setTyped(text);
                  setProblem('');
                }}
              />
            ) : (
              problem !== '' && (
                <p role="alert" className={classes.problem}>
                  {problem}
                </p>
              )
            )}
          </>
        )}
      </form>
    </Dialog>
  );
}

async function launchRest({ kind, params }: Action, items: readonly ActionItem[]): Promise<void> {
  const spec = specOf(kind);
  await launchAction({
    id: crypto.randomUUID(),
    kind,
    params,
    items,
    skipped: [],
    limit: spec.limit,
    split: (some) => spec.split(params, some),
    retryOf: null,
  });
}
