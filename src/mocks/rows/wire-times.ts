// The manual's times come in several forms; which list has which is in its Times table. All are written in UTC here.

/** 2022-02-23 04:02:07, no zone: the short desktop list. */
export const blankTime = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
/** 2022-01-18T07:53:25.815Z: desktop details, pools, unused desktops. */
export const millisTime = (ms: number) => new Date(ms).toISOString();
/** 2022-03-28T00:00:00Z: disks, images, login records, metrics. */
export const secondsTime = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** Reads 2016-08-20T21:11Z, the form login records are asked with; undefined when it is anything else. */
export function parseMinuteTime(text: string): number | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) ? parsed(text) : undefined;
}

/** Reads an ISO 8601 time in UTC, with or without seconds and fractions; undefined when it is anything else. */
export function parseIsoTime(text: string): number | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/.test(text) ? parsed(text) : undefined;
}

function parsed(text: string): number | undefined {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}
