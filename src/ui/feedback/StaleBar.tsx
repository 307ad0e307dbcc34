import { IconAlertTriangle } from '@tabler/icons-react';
import { useFormat, useMessages } from '~/i18n/I18n';
import classes from './StaleBar.module.css';

/** A thin bar over data that could not be refreshed: the rows stay, with their age and a way to try again. */
export function StaleBar({ updatedAt, onRetry }: { updatedAt: Date; onRetry: () => void }) {
  const t = useMessages('common');
  const format = useFormat();
  return (
    <output className={classes.bar}>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{t.stale.failed(format.time(updatedAt))}</span>
      <button type="button" className={classes.button} onClick={onRetry}>
        {t.retry}
      </button>
    </output>
  );
}
