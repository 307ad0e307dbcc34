import { useMessages } from '~/i18n/I18n';
import classes from './detail.module.css';

/** How far back records of a user are shown, in days. */
export const PERIOD_DAYS = ['1', '7', '30'] as const;
export type PeriodDays = (typeof PERIOD_DAYS)[number];

const HOUR_MS = 3_600_000;

/** The last `days` days up to the coming full hour, so that the same question keeps its answer for a while. */
export function periodOf(days: PeriodDays, now: number): { readonly start: Date; readonly end: Date } {
  const end = Math.ceil(now / HOUR_MS) * HOUR_MS;
  return { start: new Date(end - Number(days) * 24 * HOUR_MS), end: new Date(end) };
}

interface PeriodSelectProps {
  days: PeriodDays;
  onChange: (days: PeriodDays) => void;
}

/** The choice of a period. */
export function PeriodSelect({ days, onChange }: PeriodSelectProps) {
  const t = useMessages('user').period;
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
