// Wall clocks of time zones by plain Intl arithmetic. A wall time is held as the milliseconds it would be in UTC.

/** The zone of schedules that name none: that of the service's region. */
export const DEFAULT_ZONE = 'Asia/Shanghai';

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** One of the manual's examples writes GMT+8, which no engine knows. */
const FIXED = /^(?:GMT|UTC)([+-])(\d|0\d|1[0-4])(?::?([0-5]\d))?$/i;

function fixedOffset(name: string): number | undefined {
  const [, sign, hours, minutes = 0] = FIXED.exec(name) ?? [];
  if (hours === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** True for names such as Europe/Paris, UTC and GMT+8. Newer engines also take +08:00 for a zone, which the service does not. */
export function isTimeZone(name: string): boolean {
  if (fixedOffset(name) !== undefined) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  // Its text is taken apart by its digits: that is eight times faster than to ask for the parts.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** What the clock on the wall shows at a moment, to the second. */
export function wallAt(instant: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return Math.floor(instant / 1000) * 1000 + fixed;
  const digits = formatOf(zone).format(instant).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = digits.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far a zone's wall clock is ahead of UTC. */
export function offsetAt(instant: number, zone: string): number {
  return wallAt(instant, zone) - Math.floor(instant / 1000) * 1000;
}

/**
 * The moment a wall clock shows a time. A time that comes twice is meant the first time; one that a clock change skips is shifted
 * forward by what is skipped (02:30 becomes 03:30).
 */
export function instantOf(wall: number, zone: string): number {
  // No two changes of one zone are less than two days apart, so one of these offsets is that of the time sought.
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const fitting = [wall - before, wall - after].filter((instant) => wallAt(instant, zone) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : wall - before;
}

/** A moment as the service writes it in lists of scheduled tasks: yyyy-MM-dd HH:mm:ss in the zone. */
export function zonedTime(instant: number, zone: string): string {
  return new Date(wallAt(instant, zone)).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads yyyy-MM-dd as a day; undefined when there is no such day. */
export function parseDay(text: string): number | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  const ms = Date.UTC(year, month - 1, day);
  // A day that is not in its month comes out as one of the next; years before 100 come out as 1900 and later.
  return year >= 1900 && new Date(ms).toISOString().startsWith(text) ? ms : undefined;
}

/** Reads HH:mm:ss as milliseconds of the day; undefined when there is no such time. */
export function parseTimeOfDay(text: string): number | undefined {
  const [, hour, minute, second] = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** Reads yyyy-MM-dd HH:mm:ss as a wall time; undefined when there is no such time. */
export function parseWall(text: string): number | undefined {
  const [date = '', time = ''] = text.split(' ');
  const day = parseDay(date);
  const ofDay = parseTimeOfDay(time);
  return day === undefined || ofDay === undefined ? undefined : day + ofDay;
}
