import { offsetAt } from '~/mocks/engine/zone-time';

interface Zone {
  /** Distance from UTC, such as GMT+08:00. */
  readonly time_zone: string;
  /** The name tasks are given, such as Asia/Shanghai. */
  readonly time_zone_name: string;
  readonly time_zone_desc: string;
  readonly time_zone_desc_us: string;
  readonly time_zone_desc_cn: string;
}

let kept: { readonly year: number; readonly zones: Promise<readonly Zone[]> } | undefined;

/**
 * Every zone there is, from west to east, with the distance from UTC it has without summer time.
 * Made once and in slices: each zone takes formats of its own, half a second in all, and in the demo this is the page's own thread.
 */
export function timeZones(now: number): Promise<readonly Zone[]> {
  const year = new Date(now).getUTCFullYear();
  if (kept?.year !== year) kept = { year, zones: made(year) };
  return kept.zones;
}

const SLICE = 12;

async function made(year: number): Promise<Zone[]> {
  // Some engines leave UTC out of their list.
  const names = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
  const found: { readonly offset: number; readonly zone: Zone }[] = [];
  for (let from = 0; from < names.length; from += SLICE) {
    found.push(...names.slice(from, from + SLICE).map((name) => zoneNamed(name, year)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found
    .toSorted((a, b) => a.offset - b.offset || (a.zone.time_zone_name < b.zone.time_zone_name ? -1 : 1))
    .map(({ zone }) => zone);
}

function zoneNamed(name: string, year: number): { readonly offset: number; readonly zone: Zone } {
  const { offset, at } = withoutSummerTime(name, year);
  const distance = distanceOf(offset);
  const english = `(UTC${distance}) ${wordsOf(name, at, 'en-US')}`;
  const zone: Zone = {
    time_zone: `GMT${distance}`,
    time_zone_name: name,
    time_zone_desc: english,
    time_zone_desc_us: english,
    time_zone_desc_cn: `(UTC${distance}) ${wordsOf(name, at, 'zh-CN')}`,
  };
  return { offset, zone };
}

/** A moment of the year without summer time, which is ahead of it in either half, and the distance from UTC then. */
function withoutSummerTime(name: string, year: number): { readonly offset: number; readonly at: number } {
  const [winter, summer] = [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)];
  const offset = offsetAt(winter, name);
  const other = offsetAt(summer, name);
  return offset <= other ? { offset, at: winter } : { offset: other, at: summer };
}

function distanceOf(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** What people call the zone's time, and the city that stands for it. */
function wordsOf(timeZone: string, at: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' });
  const words = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return timeZone === 'UTC' || words.includes(place) ? words : `${words}, ${place}`;
}
