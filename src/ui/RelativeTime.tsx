import type { SyntheticEvent } from 'react';
import { useFormat } from '~/i18n/I18n';
import { NoValue } from './NoValue';
import { useNow } from './now';
import classes from './RelativeTime.module.css';

/** A moment as '4 min ago', the absolute time and zone on hover and focus; a dash for none. */
export function RelativeTime({ date }: { date: Date | null }) {
  const format = useFormat();
  const now = useNow();
  if (!date) return <NoValue />;
  // Written out only for the one somebody looks at: a list of fifty would spend longer on its hints than on its rows.
  const tell = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    currentTarget.title = format.absolute(date);
  };
  return (
    // It does nothing when pressed; being looked at only fills in its hint.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <time
      className={classes.time}
      dateTime={date.toISOString()}
      tabIndex={-1}
      onPointerEnter={tell}
      onFocus={tell}
    >
      {format.relative(date, now)}
    </time>
  );
}
