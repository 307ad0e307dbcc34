import type { Db } from '~/mocks/engine/db';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { refuse } from '~/mocks/transport/refusal';
import { secondsTime } from '~/mocks/rows/wire-times';
import { loginHistory } from './login-history';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['DAY', DAY],
  ['WEEK', 7 * DAY],
  ['MONTH', 30 * DAY],
]);

interface Period {
  readonly from: number;
  readonly to: number;
}

/** The period up to now that a `query_type` stands for. */
export function namedPeriod(type: string, now: number): Period {
  const length = PERIODS.get(type);
  if (length === undefined)
    return refuse(
      400,
      ERROR_CODES.badParameter,
      `query_type: must be one of ${[...PERIODS.keys()].join(', ')}`,
    );
  return { from: now - length, to: now };
}

/** How many people were online, as 'time : count': by the hour for a day at most, else by the day. */
export function onlineCounts(db: Db, now: number, { from, to }: Period): string[] {
  const step = to - from <= DAY ? HOUR : DAY;
  // A session that began before the period may reach into it.
  const logins = loginHistory(db, now, { from: from - DAY, to })
    .all()
    .filter(({ failure }) => failure === null);
  const counts: string[] = [];
  for (let begins = Math.floor(from / step) * step; begins < to; begins += step) {
    const users = new Set<string>();
    for (const { startedAt, endedAt, userName } of logins) {
      if (startedAt < begins + step && (endedAt ?? now) >= begins) users.add(userName);
    }
    const time =
      step === HOUR ? secondsTime(begins).replace(/:\d\dZ$/, '') : secondsTime(begins).slice(0, 10);
    counts.push(`${time.replace('T', ' ')} : ${users.size}`);
  }
  return counts;
}
