/** How far back records of one user or desktop are shown, in days; the service keeps 30. */
export const PERIOD_DAYS = ['1', '7', '30'] as const;
export type PeriodDays = (typeof PERIOD_DAYS)[number];

const HOUR_MS = 3_600_000;

/** The last `days` days up to the coming full hour, so that the same question keeps its answer for a while. */
export function periodOf(days: PeriodDays, now: number): { readonly start: Date; readonly end: Date } {
  const end = Math.ceil(now / HOUR_MS) * HOUR_MS;
  return { start: new Date(end - Number(days) * 24 * HOUR_MS), end: new Date(end) };
}
