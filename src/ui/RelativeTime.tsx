import { useFormat } from '~/i18n/I18n';
import { NoValue } from './NoValue';
import { useNow } from './now';

/** A moment as '4 min ago', the absolute time and zone on hover and for screen readers; a dash for none. */
export function RelativeTime({ date }: { date: Date | null }) {
  const format = useFormat();
  const now = useNow();
  if (!date) return <NoValue />;
  return (
    <time dateTime={date.toISOString()} title={format.absolute(date)}>
      {format.relative(date, now)}
    </time>
  );
}
