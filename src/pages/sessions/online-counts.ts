import { parseWireTime } from '~/lib/time';

/** How many people were online in an hour or a day. */
export interface OnlineCount {
  /** Null when the service writes the time in a form we cannot read. */
  readonly begins: Date | null;
  /** As the service wrote it. */
  readonly time: string;
  readonly count: number;
  /** True for a period that is not over. */
  readonly running: boolean;
}

/** The time may hold colons too: the count is what follows the last one. */
const TIME_COUNT = /^\s*(.*\S)\s*[:：]\s*(\d+)\s*$/;
const HOUR_MS = 3_600_000;

/** Reads texts of the form 'time : count', in the order they came; others are left out. */
export function readTimeCounts(texts: readonly string[], now: number): OnlineCount[] {
  const rows = texts.flatMap((text) => {
    const [, time = '', count = ''] = TIME_COUNT.exec(text) ?? [];
    return count === '' ? [] : [{ begins: parseWireTime(time), time, count: Number(count) }];
  });
  const step = rows.some(({ time }) => /\d:\d/.test(time)) ? HOUR_MS : 24 * HOUR_MS;
  return rows.map((row) => ({ ...row, running: row.begins !== null && row.begins.getTime() + step > now }));
}
