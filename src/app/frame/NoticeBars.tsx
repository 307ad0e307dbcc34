import { IconListCheck, IconLogin, IconRefresh, IconX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { askToSignIn, signInStore } from '~/api/session';
import { chunkFailureStore, dismissChunkFailure } from '~/app/chunk-failure';
import { drawerStore, summaryStore } from '~/domain/actions/engine/action-summary';
import { useMessages } from '~/i18n/I18n';
import classes from './NoticeBars.module.css';

/** What concerns the whole console, in thin bars above the page: signed out, actions that wait for a decision, a newer version. */
export function NoticeBars() {
  const t = useMessages('shell');
  const signInState = useSyncExternalStore(signInStore.subscribe, signInStore.get);
  const { held, onHold } = useSyncExternalStore(summaryStore.subscribe, summaryStore.get);
  const failure = useSyncExternalStore(chunkFailureStore.subscribe, chunkFailureStore.get);
  return (
    <div aria-live="polite" className={classes.bars}>
      {signInState === 'declined' && (
        <div className={classes.bar}>
          <IconLogin size={16} aria-hidden className={classes.icon} />
          <span>{t.signIn.signedOut}</span>
          <button type="button" className={classes.button} onClick={askToSignIn}>
            {t.signIn.submit}
          </button>
        </div>
      )}
      {held > 0 && (
        <div className={classes.bar}>
          <IconListCheck size={16} aria-hidden className={classes.icon} />
          <span>{t.jobs.held(held)}</span>
          <button type="button" className={classes.button} onClick={() => drawerStore.set(true)}>
            {t.jobs.showHeld}
          </button>
        </div>
      )}
      {onHold > 0 && (
        <div className={classes.bar}>
          <IconListCheck size={16} aria-hidden className={classes.icon} />
          <span>{t.jobs.onHold(onHold)}</span>
          <button type="button" className={classes.button} onClick={() => drawerStore.set(true)}>
            {t.jobs.showHeld}
          </button>
        </div>
      )}
      {failure && (
        <div className={classes.bar}>
          <IconRefresh size={16} aria-hidden className={classes.icon} />
          <span>{failure === 'newVersion' ? t.version.notice : t.version.offlineNotice}</span>
          <button type="button" className={classes.button} onClick={() => location.reload()}>
            {t.version.reload}
          </button>
          <button
            type="button"
            className={classes.dismiss}
            aria-label={t.version.dismiss}
            onClick={dismissChunkFailure}
          >
            <IconX size={16} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
