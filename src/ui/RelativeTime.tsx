import { useFormat } from '~/i18n/I18n';
import { NoValue } from './NoValue';
import { useNow } from './now';
import classes from './RelativeTime.module.css';

/** A moment as '4 min ago', the absolute time and zone on hover and focus; a dash for none. */
export function RelativeTime({ date }: { date: Date | null }) {
  const format = useFormat();
  const now = useNow();
  if (!date) return <NoValue />;
  return (
    <time className={classes.time} dateTime={date.toISOString()} title={format.absolute(date)} tabIndex={-1}>
      {format.relative(date, now)}
    </time>
  );
}
