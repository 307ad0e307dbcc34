import { PERIOD_DAYS, type PeriodDays } from './period';
import classes from './PeriodSelect.module.css';

interface PeriodSelectProps {
  t: { readonly label: string; last: (days: number) => string };
  days: PeriodDays;
  onChange: (days: PeriodDays) => void;
}

/** The choice of a period. */
export function PeriodSelect({ t, days, onChange }: PeriodSelectProps) {
  return (
    <label className={classes.period}>
      {t.label}
      <select
        value={days}
        onChange={({ currentTarget: { value } }) => {
          const chosen = PERIOD_DAYS.find((one) => one === value);
          if (chosen) onChange(chosen);
        }}
      >
        {PERIOD_DAYS.map((one) => (
          <option key={one} value={one}>
            {t.last(Number(one))}
          </option>
        ))}
      </select>
    </label>
  );
}
