import * as z from 'zod/mini';
import { TEXT_LIMIT } from '~/contract/wire';
import { rawSearch, toSearchParams } from '~/lib/url-state';
import { dayFrom, VIEWS } from './calendar-days';

/** Whose clock the days and times are read by. */
export const ZONES = ['mine', 'utc'] as const;

const text = z.catch(z.string().check(z.trim(), z.maxLength(TEXT_LIMIT)), '');

const fields = {
  view: z.catch(z.enum(VIEWS), 'month'),
  /** A day of the week or month shown, yyyy-MM-dd; empty for today. */
  date: z.catch(z.string().check(z.refine((date) => dayFrom(date) !== null)), ''),
  /** A kind of task, in the words of the wire. */
  type: text,
  /** A part of a target's id or name. */
  target: text,
  zone: z.catch(z.enum(ZONES), 'mine'),
  /** Empty: as the window has room. */
  list: z.catch(z.enum(['', 'true', 'false']), ''),
};
const schema = z.object(fields);
/** What the address of the calendar holds. */
export type CalendarSearch = z.infer<typeof schema>;

/** The view a bare address shows. */
export const DEFAULT_SEARCH: CalendarSearch = {
  view: 'month',
  date: '',
  type: '',
  target: '',
  zone: 'mine',
  list: '',
};

/** Reads the address; never throws. */
export function parseCalendarSearch(params: URLSearchParams): CalendarSearch {
  return schema.parse({ ...DEFAULT_SEARCH, ...rawSearch(params, new Set()) });
}

/** Writes the address; what equals the default is left out. */
export function toCalendarParams(search: CalendarSearch): URLSearchParams {
  return toSearchParams(search, DEFAULT_SEARCH);
}
