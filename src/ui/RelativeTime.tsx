import { useFormat } from '~/i18n/I18n';
import { NoValue } from './NoValue';

/** A moment as '4 min ago', the absolute time and zone on hover and for screen readers; a dash for none. */
export function RelativeTime({ date, now }: { date: Date | null; now?: Date }) {
  const format = useFormat();
  if (!date) return <NoValue />;
  return (
    <time dateTime={date.toISOString()} title={format.absolute(date)}>
      {format.relative(date, now ?? new Date())}
    </time>
  );
}
