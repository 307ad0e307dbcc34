import { oneOf, date } from '~/ui/list/filters/one-value';
import { useMessages } from '~/i18n/I18n';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Days that are shown when no filter says otherwise. */
const USUAL_DAYS = 7;

/** The filters of a period. Both lists need one; the service keeps 30 days of what they show. */
export const periodFilters = () => ({
  days: oneOf(['1', '7', '30'], { useLabels: () => useMessages('sessions').periods }),
  from: date(),
  to: date(),
});

interface PeriodView {
  /** The last so many days; '' for any. */
  readonly days: string;
  /** Days in the reader's zone, yyyy-MM-dd; '' for any. */
  readonly from: string;
  readonly to: string;
}

/**
 * The period of a view: what all its filters allow together; without any, the last seven days. Up to the coming full hour, so that the
 * same question keeps its answer for a while. When the filters allow nothing, the period is empty.
 */
export function periodOf({ days, from, to }: PeriodView, now: number): { begin: Date; end: Date } {
  const present = Math.ceil(now / HOUR_MS) * HOUR_MS;
  const end = Math.min(present, to === '' ? present : dayEnd(to));
  const begins = [
    ...(days === '' ? [] : [present - Number(days) * DAY_MS]),
    ...(from === '' ? [] : [dayBegin(from)]),
  ];
  const begin = begins.length === 0 ? end - USUAL_DAYS * DAY_MS : Math.max(...begins);
  return { begin: new Date(Math.min(begin, end)), end: new Date(end) };
}

const dayBegin = (day: string) => new Date(`${day}T00:00:00`).getTime();

/** The next midnight: a day of a clock change has 23 or 25 hours. */
function dayEnd(day: string): number {
  const next = new Date(dayBegin(day));
  next.setDate(next.getDate() + 1);
  return next.getTime();
}
