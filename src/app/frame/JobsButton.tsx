import { IconListCheck } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { drawerStore, summaryStore } from '~/domain/actions/engine/action-summary';
import { useMessages } from '~/i18n/I18n';
import classes from './JobsButton.module.css';

/** Opens and closes the drawer of jobs; says how many are under way and how many ended with failures. */
export function JobsButton() {
  const t = useMessages('shell').jobs;
  const { running, failed } = useSyncExternalStore(summaryStore.subscribe, summaryStore.get);
  const open = useSyncExternalStore(drawerStore.subscribe, drawerStore.get);
  const label = t.button(running, failed);
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      aria-expanded={open}
      title={label}
      onClick={() => drawerStore.set(!open)}
    >
      <IconListCheck size={18} aria-hidden />
      {running > 0 && (
        <span className={classes.count} data-tone="running" aria-hidden="true">
          {running}
        </span>
      )}
      {failed > 0 && (
        <span className={classes.count} data-tone="failed" aria-hidden="true">
          {failed}
        </span>
      )}
    </button>
  );
}
