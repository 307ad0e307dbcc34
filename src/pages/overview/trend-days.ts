import type { MetricsWithTime } from '~/contract/statistics';
import { parseWireTime } from '~/lib/time';

/** A day of the trend; null where the service gave no value. */
export interface TrendDay {
  begins: Date;
  hours: number | null;
  logins: number | null;
  /** True for a day that is not over. */
  running: boolean;
}

const DAY = 86_400_000;

/** The reply as days in order; entries without a readable time are left out. `end` is the end of the period asked for. */
export function toTrendDays(reply: readonly MetricsWithTime[], end: string): TrendDay[] {
  const until = parseWireTime(end)?.getTime() ?? 0;
  return reply
    .flatMap(({ time, metrics }) => {
      const begins = parseWireTime(time);
      if (!begins) return [];
      const value = (name: string) => metrics?.find((one) => one.metric_name === name)?.metric_value ?? null;
      const seconds = value('desktop_usage');
      return [
        {
          begins,
          hours: seconds === null ? null : seconds / 3600,
          logins: value('user_login_count'),
          running: begins.getTime() + DAY > until,
        },
      ];
    })
    .toSorted((a, b) => a.begins.getTime() - b.begins.getTime());
}

/** True when the days begin at the reader's own midnight, so that a bare date says all. */
export function beginsAtMidnight({ begins }: TrendDay): boolean {
  return begins.getHours() === 0 && begins.getMinutes() === 0;
}
