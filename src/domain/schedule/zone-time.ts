import { temporal } from '~/lib/temporal';
import { parseWireTime } from '~/lib/time';

// Wall times are numbers here: the milliseconds that clock and calendar would be since 1970 if they were UTC.
// Arithmetic on days and months needs no zone then; only the step from a wall time to an instant does.

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
/** A wall time and the same reading in UTC lie less than a day apart, and a change of the clock moves it by a day at most. */
const AROUND_MS = 2 * DAY_MS;
/** No zone has changed its clock twice within a week, so a week that begins and ends with one offset has no other. */
const WEEK_MS = 7 * DAY_MS;

// What is known of the zones: the offset a week begins with, by the number of the week. Most runs need no call of Temporal then.
const weeksOf = new Map<string, Map<number, number>>();
const ids = new Map<string, string | null>();

/** One of the service's own examples writes GMT+8, which is no IANA name. */
const GMT = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** The id Temporal knows a zone of the service by; null when this runtime does not know it. */
function idOf(timeZone: string): string | null {
  const known = ids.get(timeZone);
  if (known !== undefined) return known;
  const gmt = GMT.exec(timeZone);
  const id = gmt ? `${gmt[1]}${gmt[2]?.padStart(2, '0')}:${gmt[3] ?? '00'}` : timeZone;
  let found: string | null = id;
  try {
    temporal().Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    found = null;
  }
  ids.set(timeZone, found);
  return found;
}

/** Whether runs can be calculated in this zone. */
export function isTimeZone(timeZone: string): boolean {
  return timeZone !== '' && idOf(timeZone) !== null;
}

function idOrThrow(timeZone: string): string {
  const id = timeZone === '' ? null : idOf(timeZone);
  if (id === null) throw new RangeError(`Not a time zone: ${timeZone}`);
  return id;
}

function zoned(at: number, timeZone: string) {
  return temporal().Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(idOrThrow(timeZone));
}

function exactOffset(at: number, timeZone: string): number {
  return zoned(at, timeZone).offsetNanoseconds / 1e6;
}

function weekOffset(week: number, timeZone: string): number {
  const weeks = weeksOf.get(timeZone) ?? new Map<number, number>();
  const known = weeks.get(week);
  if (known !== undefined) return known;
  const offset = exactOffset(week * WEEK_MS, timeZone);
  weeks.set(week, offset);
  weeksOf.set(timeZone, weeks);
  return offset;
}

/** How far a zone's clock is ahead of UTC at an instant. */
function offsetAt(at: number, timeZone: string): number {
  const week = Math.floor(at / WEEK_MS);
  const offset = weekOffset(week, timeZone);
  return offset === weekOffset(week + 1, timeZone) ? offset : exactOffset(at, timeZone);
}

/** The wall time in a zone at an instant. */
export function wallOf(at: number, timeZone: string): number {
  return at + offsetAt(at, timeZone);
}

/**
 * The instant of a wall time in a zone. A time that a change of the clock skips is moved forward by what was skipped (02:30
 * becomes 03:30); of one that comes twice it is the first. This is what Temporal calls 'compatible', and iCalendar's rule too.
 */
export function instantOf(wall: number, timeZone: string): number {
  const offset = offsetAt(wall - AROUND_MS, timeZone);
  if (offset === offsetAt(wall + AROUND_MS, timeZone)) return wall - offset;
  return disambiguated(wall, timeZone, 'compatible');
}

function disambiguated(wall: number, timeZone: string, how: 'compatible' | 'later'): number {
  return temporal()
    .Instant.fromEpochMilliseconds(wall)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(idOrThrow(timeZone), { disambiguation: how }).epochMilliseconds;
}

/** The second time a wall time comes; null when it comes once, or is skipped. */
export function secondInstantOf(wall: number, timeZone: string): number | null {
  const later = disambiguated(wall, timeZone, 'later');
  const first = instantOf(wall, timeZone);
  return later > first ? later : null;
}

/** When the clock of a zone is changed in [from, until). */
export function clockChanges(timeZone: string, from: number, until: number): number[] {
  const changes: number[] = [];
  for (let week = Math.floor(from / WEEK_MS); week * WEEK_MS < until; week += 1) {
    if (weekOffset(week, timeZone) === weekOffset(week + 1, timeZone)) continue;
    const change = zoned(week * WEEK_MS, timeZone).getTimeZoneTransition('next')?.epochMilliseconds;
    if (change !== undefined && change >= from && change < until) changes.push(change);
  }
  return changes;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2}))?$/;

/** Midnight of a day written yyyy-MM-dd, as a wall time; null when there is no such day. */
export function dayOf(date: string): number | null {
  if (!DATE.test(date)) return null;
  const wall = Date.parse(`${date}T00:00:00Z`);
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(wall) && dateText(wall) === date ? wall : null;
}

/** The milliseconds after midnight of a time written HH:mm or HH:mm:ss; null when there is no such time. */
export function timeOf(time: string): number | null {
  const [, hours = '', minutes = '', seconds = '0'] = TIME.exec(time) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS;
}

/** A wall time written yyyy-MM-dd HH:mm:ss, with a blank or a T, seconds or none; null when there is no such time. */
export function wallFrom(text: string): number | null {
  const day = dayOf(text.slice(0, 10));
  const time = /^[ T]/.test(text.slice(10)) ? timeOf(text.slice(11)) : null;
  return day === null || time === null ? null : day + time;
}

/** The day of a wall time, yyyy-MM-dd. */
export function dateText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** A wall time as the service writes it: yyyy-MM-dd HH:mm:ss. */
export function wallText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads a time of a task or its runs: zoneless ones in the task's zone. Null when empty, not a time, or of a zone not known here. */
export function readZoned(
  text: string | null | undefined,
  timeZone: string | null | undefined,
): number | null {
  const wall = wallFrom(text ?? '');
  if (wall === null)
    return text && /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? (parseWireTime(text)?.getTime() ?? null) : null;
  return timeZone && isTimeZone(timeZone) ? instantOf(wall, timeZone) : null;
}
