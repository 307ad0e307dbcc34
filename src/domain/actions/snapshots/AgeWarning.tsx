import { IconAlertTriangle } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import classes from './AgeWarning.module.css';

/** How many of the snapshots are older than a week, and what that means. */
export function AgeWarning({ count }: { count: number }) {
  const t = useMessages('snapshots').dialog;
  return (
    <p className={classes.warning}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t.olderThanWeek(count)}</span>
    </p>
  );
}
