import { useId } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { parseOverviewSearch, PERIODS, withPeriod, type OverviewSearch } from './overview-search';
import classes from './Overview.module.css';

/** Chooses how many days a block looks back; the choice is in the address. */
export function PeriodChoice({ name, label }: { name: keyof OverviewSearch; label: string }) {
  const t = useMessages('overview');
  const id = useId();
  const [params, setParams] = useSearchParams();
  const chosen = parseOverviewSearch(params)[name];
  return (
    <fieldset className={classes.choice}>
      <legend className="visually-hidden">{label}</legend>
      {PERIODS.map((days) => (
        <label key={days} className={classes.choiceItem}>
          <input
            type="radio"
            name={id}
            className={classes.choiceInput}
            checked={days === chosen}
            // At once: a choice that waits for the router's own time would first spring back under the pointer.
            onChange={() => setParams(withPeriod(params, name, days), { replace: true, flushSync: true })}
          />
          <span className={classes.choiceWord}>{t.idle.days(days)}</span>
        </label>
      ))}
    </fieldset>
  );
}
