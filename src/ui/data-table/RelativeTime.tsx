import type { SyntheticEvent } from 'react';
import { useFormat, useFormatsAreWarm } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { NoValue } from './NoValue';
import { TICK_MS, useNow } from './now';
import classes from './RelativeTime.module.css';

/** A moment as '4 min ago', the absolute time and zone on hover and focus; a dash for none. */
export function RelativeTime({ date }: { date: Date | null }) {
  const format = useFormat();
  const now = useNow();
  const isWarm = useFormatsAreWarm();
  if (!date) return <NoValue />;
  // Written out only for the one somebody looks at: a list of fifty would spend longer on its hints than on its rows.
  const tell = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    currentTarget.title = format.absolute(date);
  };
  // What has just happened may be ahead of a clock that is looked at twice a minute; it is not in the future for that.
  const ahead = date.getTime() - now.getTime();
  const hasHappened = ahead <= TICK_MS || date.getTime() <= presentTime();
  const shown = ahead > 0 && hasHappened ? now : date;
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
      {isWarm && format.relative(shown, now)}
    </time>
  );
}
