import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { signInStore } from '~/api/session';
import { drawerStore } from '~/domain/bulk/act-summary';
import { actsQuery, cancelAct } from '~/domain/bulk/acts';
import type { Act } from '~/domain/bulk/record';
import { jobsPath, reportPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { toast } from '~/ui/feedback/toast';
import { titleOf } from './act-words';
import classes from './ActDrawer.module.css';
import { ActProgress } from './ActProgress';
import { HeldAct } from './HeldAct';
import { chooseNotifications, wantsNotifications } from './notify-away';
import { useHeldActs } from './use-held-acts';

/** Ended acts the drawer shows; the jobs page has all. */
const FINISHED_SHOWN = 8;

/** The acts of this browser beside the page: under way, and lately finished. It takes room of its own and covers nothing. */
export function ActDrawer() {
  const words = useMessages('acts');
  const t = words.drawer;
  const acts = useQuery(actsQuery());
  const heldIds = useHeldActs();
  const list = acts.data ?? [];
  const held = list.filter(({ id }) => heldIds.has(id));
  const open = list.filter(({ id, endedAt }) => endedAt === null && !heldIds.has(id));
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
        {acts.error && <ErrorState error={acts.error} onRetry={() => void acts.refetch()} compact />}
        {acts.data && list.length === 0 && <EmptyState title={t.empty} body={t.emptyBody} compact />}
        <Acts title={words.held.title} acts={held} areHeld />
        <Acts title={t.underWay} acts={open} />
        <Acts title={t.finished} acts={finished} />
      </div>
      <NotifyChoice />
    </aside>
  );
}

interface ActsProps {
  title: string;
  acts: readonly Act[];
  /** They wait for a decision. */
  areHeld?: boolean;
}

function Acts({ title, acts, areHeld = false }: ActsProps) {
  if (acts.length === 0) return null;
  return (
    <section className={classes.group} aria-label={title}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <ul className={classes.list}>
        {acts.map((act) => (
          <li key={act.id} className={classes.act}>
            <ActEntry act={act} isHeld={areHeld} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActEntry({ act, isHeld }: { act: Act; isHeld: boolean }) {
  const t = useMessages('acts');
  const signInState = useSyncExternalStore(signInStore.subscribe, signInStore.get);
  const isWaiting = act.endedAt === null && act.counts.waiting > 0 && !isHeld;
  return (
    <>
      <div className={classes.entry}>
        <Link to={reportPath(act.id)} className={classes.name}>
          {titleOf(act, t)}
        </Link>
        <span className={classes.when}>
          <RelativeTime date={new Date(act.endedAt ?? act.createdAt)} />
        </span>
      </div>
      <ActProgress act={act} />
      {isHeld && <HeldAct act={act} />}
      {isWaiting && signInState !== 'open' && <p className={classes.note}>{t.drawer.waitingForSignIn}</p>}
      {isWaiting && (
        <button
          type="button"
          className={classes.cancel}
          disabled={act.cancelled}
          onClick={() => void cancelAct(act.id)}
        >
          {t.drawer.cancel}
        </button>
      )}
      {act.cancelled && <p className={classes.note}>{t.drawer.cancelled}</p>}
    </>
  );
}

function NotifyChoice() {
  const t = useMessages('acts').drawer;
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
