import * as z from 'zod/mini';
import { oneOf, readFilters, text, type FilterValues, type ParsedAddress } from '~/lib/url-filters';
import { TEXT_LIMIT } from '~/contract/wire';
import { rawSearch, toSearchParams } from '~/lib/url-state';
import { dayFrom, VIEWS } from './calendar-days';

/** Whose clock the days and times are read by. */
export const ZONES = ['mine', 'utc'] as const;

/** What decides which runs are shown, and at which time. Empty text: today, every task, the reader's own zone. */
const filters = {
  /** A day of the week or month shown, yyyy-MM-dd. */
  date: text({ max: 10, accepts: (date) => dayFrom(date) !== null }),
  /** A kind of task, in the words of the wire. */
  type: text({ max: TEXT_LIMIT }),
  /** A part of a target's id or name. */
  target: text({ max: TEXT_LIMIT }),
  zone: oneOf(ZONES),
};
const layout = z.object({
  view: z.catch(z.enum(VIEWS), 'month'),
  /** Empty: as the window has room. */
  list: z.catch(z.enum(['', 'true', 'false']), ''),
});
type CalendarFilters = FilterValues<typeof filters>;
/** What the address of the calendar holds. */
export type CalendarSearch = Omit<CalendarFilters, 'zone'> &
  z.infer<typeof layout> & { zone: (typeof ZONES)[number] };

/** The view a bare address shows. */
export const DEFAULT_SEARCH: CalendarSearch = {
  view: 'month',
  date: '',
  type: '',
  target: '',
  zone: 'mine',
  list: '',
};

/** Reads the address: the view, and which of its filters cannot be read. */
export function parseCalendarSearch(params: URLSearchParams): ParsedAddress<CalendarSearch> {
  const { values, unreadable } = readFilters(filters, params);
  const { view, list } = layout.parse(rawSearch(params));
  return { view: { view, ...values, zone: values.zone || ZONES[0], list }, unreadable };
}

/** Writes the address; what equals the default is left out. */
export function toCalendarParams(search: CalendarSearch): URLSearchParams {
  return toSearchParams(search, DEFAULT_SEARCH);
}
