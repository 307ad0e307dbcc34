import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { signInStore } from '~/api/session';
import { drawerStore } from '~/domain/actions/engine/action-summary';
import { actionsQuery, cancelAction } from '~/domain/actions/engine/actions';
import type { Action } from '~/domain/actions/engine/record';
import { jobsPath } from '~/domain/paths';
import { reportOf } from './report-of';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { toast } from '~/ui/feedback/toast';
import { cancelledWords, titleOf } from './action-words';
import classes from './ActionDrawer.module.css';
import { ActionProgress } from './ActionProgress';
import { HeldAction } from './HeldAction';
import { OnHold } from './OnHold';
import { isOnHold } from '~/domain/actions/engine/waves';
import { chooseNotifications, wantsNotifications } from '~/domain/actions/engine/notify-away';
import { useHeldActions } from '~/domain/actions/engine/use-held-actions';

/** Ended actions the drawer shows; the jobs page has all. */
const FINISHED_SHOWN = 8;

/** The actions of this browser beside the page: under way, and lately finished. It takes room of its own and covers nothing. */
export function ActionDrawer() {
  const words = useMessages('actions');
  const t = words.drawer;
  const actions = useQuery(actionsQuery());
  const heldIds = useHeldActions();
  const list = actions.data ?? [];
  const held = list.filter(({ id }) => heldIds.has(id));
  const onHold = list.filter(isOnHold);
  const open = list.filter(
    (action) => action.endedAt === null && !heldIds.has(action.id) && !isOnHold(action),
  );
  const finished = list.filter(({ endedAt }) => endedAt !== null).slice(0, FINISHED_SHOWN);
  return (
    <aside className={classes.drawer} aria-label={t.title}>
      <header className={classes.head}>
        <h2 className={classes.title}>{t.title}</h2>
        <Link to={jobsPath} className={classes.all}>
          {t.all}
        </Link>
        <button
          type="button"
          className={classes.close}
          aria-label={t.close}
          title={t.close}
          onClick={() => drawerStore.set(false)}
        >
          <IconX size={16} aria-hidden />
        </button>
      </header>
      <div className={classes.body}>
        {actions.error && <ErrorState error={actions.error} onRetry={() => void actions.refetch()} compact />}
        {actions.data && list.length === 0 && <EmptyState title={t.empty} body={t.emptyBody} compact />}
        <Actions title={words.held.title} actions={held} areHeld />
        <Actions title={words.waves.onHold} actions={onHold} />
        <Actions title={t.underWay} actions={open} />
        <Actions title={t.finished} actions={finished} />
      </div>
      <NotifyChoice />
    </aside>
  );
}

interface ActionsProps {
  title: string;
  actions: readonly Action[];
  /** They wait for a decision. */
  areHeld?: boolean;
}

function Actions({ title, actions, areHeld = false }: ActionsProps) {
  if (actions.length === 0) return null;
  return (
    <section className={classes.group} aria-label={title}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <ul className={classes.list}>
        {actions.map((action) => (
          <li key={action.id} className={classes.action}>
            <ActionEntry action={action} isHeld={areHeld} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionEntry({ action, isHeld }: { action: Action; isHeld: boolean }) {
  const t = useMessages('actions');
  const signInState = useSyncExternalStore(signInStore.subscribe, signInStore.get);
  const isWaiting = action.endedAt === null && action.counts.waiting > 0 && !isHeld && !isOnHold(action);
  return (
    <>
      <div className={classes.entry}>
        <Link to={reportOf(action)} className={classes.name}>
          {titleOf(action, t)}
        </Link>
        <span className={classes.when}>
          <RelativeTime date={new Date(action.endedAt ?? action.createdAt)} />
        </span>
      </div>
      <ActionProgress action={action} />
      {isHeld && <HeldAction action={action} />}
      {isOnHold(action) && <OnHold action={action} />}
      {isWaiting && signInState !== 'open' && <p className={classes.note}>{t.drawer.waitingForSignIn}</p>}
      {isWaiting && (
        <button
          type="button"
          className={classes.cancel}
          disabled={action.cancelled}
          onClick={() => void cancelAction(action.id)}
        >
          {t.drawer.cancel}
        </button>
      )}
      {action.cancelled && <p className={classes.note}>{cancelledWords(action, t)}</p>}
    </>
  );
}

function NotifyChoice() {
  const t = useMessages('actions').drawer;
  const [on, setOn] = useState(wantsNotifications);
  const choose = async (wanted: boolean) => {
    if (await chooseNotifications(wanted)) setOn(wanted);
    else toast.failed(t.notifyDenied);
  };
  return (
    <label className={classes.notify}>
      <input type="checkbox" checked={on} onChange={(event) => void choose(event.currentTarget.checked)} />
      {t.notify}
    </label>
  );
}
