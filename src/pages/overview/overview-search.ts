/** Periods the idle list and the trend offer, in days; the service answers for 30 days at most. */
export const PERIODS = [7, 14, 30] as const;
export type Period = (typeof PERIODS)[number];

/** What the overview keeps in its address. */
export interface OverviewSearch {
  idle: Period;
  trend: Period;
}

const DEFAULTS: OverviewSearch = { idle: 30, trend: 14 };

/** Reads the address; what makes no sense falls back by itself. */
export function parseOverviewSearch(params: URLSearchParams): OverviewSearch {
  const period = (name: keyof OverviewSearch) =>
    PERIODS.find((days) => String(days) === params.get(name)) ?? DEFAULTS[name];
  return { idle: period('idle'), trend: period('trend') };
}

/** The address with one period changed; the usual one is left out, and so are no other parameters. */
export function withPeriod(
  params: URLSearchParams,
  name: keyof OverviewSearch,
  days: Period,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (days === DEFAULTS[name]) next.delete(name);
  else next.set(name, String(days));
  return next;
}
