import { toWireSeconds } from '~/lib/time';

interface Window {
  start_time: string;
  end_time: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last full hour: within an hour the same question is asked, so that its answer is found again. */
function lastHour(now: Date): number {
  return Math.floor(now.getTime() / HOUR) * HOUR;
}

/** The last `days` days up to the last full hour. */
export function idleWindow(now: Date, days: number): Window {
  const end = lastHour(now);
  return { start_time: toWireSeconds(new Date(end - days * DAY)), end_time: toWireSeconds(new Date(end)) };
}

/** `days` days as the service counts them, from midnight UTC; the last is today, as far as it has gone. */
export function trendWindow(now: Date, days: number): Window {
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  const end = lastHour(now);
  // In the first hour of a day that day has nothing to show yet.
  const first = (end === midnight ? midnight - DAY : midnight) - (days - 1) * DAY;
  return { start_time: toWireSeconds(new Date(first)), end_time: toWireSeconds(new Date(end)) };
}
