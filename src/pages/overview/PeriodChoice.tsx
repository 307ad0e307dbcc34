import { useSearchParams } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { Segments } from '~/ui/fields/Segments';
import { parseOverviewSearch, PERIODS, withPeriod, type OverviewSearch } from './overview-search';

/** Chooses how many days a block looks back; the choice is in the address. */
export function PeriodChoice({ name, label }: { name: keyof OverviewSearch; label: string }) {
  const t = useMessages('overview');
  const [params, setParams] = useSearchParams();
  return (
    <Segments
      label={label}
      hidesLabel
      choices={PERIODS.map((days) => ({ value: days, label: t.idle.days(days) }))}
      value={parseOverviewSearch(params)[name]}
      // At once: a choice that waits for the router's own time would first spring back under the pointer.
      onChange={(days) => setParams(withPeriod(params, name, days), { replace: true, flushSync: true })}
    />
  );
}
