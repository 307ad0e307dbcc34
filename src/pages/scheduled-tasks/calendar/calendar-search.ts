import { TEXT_LIMIT } from '~/contract/wire';
import { toSearchParams } from '~/lib/url-state';
import { date, oneOf, stateOf, text } from '~/ui/list/filters/one-value';
import { readFilters, type Unreadable, type Values } from '~/ui/list/filters/read-filters';
import { VIEWS } from './calendar-days';

/** Whose clock the days and times are read by. */
export const ZONES = ['mine', 'utc'] as const;

/** What decides which runs are shown, and at which time. Empty text: today, every task, the reader's own zone. */
const filters = {
  view: stateOf(VIEWS, 'month'),
  /** A day of the week or month shown. */
  date: date(),
  /** A kind of task, in the words of the wire. */
  type: text({ max: TEXT_LIMIT }),
  /** A part of a target's id or name. */
  target: text({ max: TEXT_LIMIT }),
  zone: oneOf(ZONES),
  /** Empty: as the window has room. */
  list: stateOf(['', 'true', 'false'], ''),
};
/** What the address of the calendar holds. */
export type CalendarSearch = Omit<Values<typeof filters>, 'zone'> & { readonly zone: (typeof ZONES)[number] };

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
export function parseCalendarSearch(params: URLSearchParams): {
  readonly view: CalendarSearch;
  readonly unreadable: readonly Unreadable[];
} {
  const { values, unreadable } = readFilters(filters, params);
  return { view: { ...values, zone: values.zone || ZONES[0] }, unreadable };
}

/** Writes the address; what equals the default is left out. */
export function toCalendarParams(search: CalendarSearch): URLSearchParams {
  return toSearchParams(search, DEFAULT_SEARCH);
}
