import { oneOf, readFilters, type ParsedAddress } from '~/lib/url-filters';
import { toSearchParams } from '~/lib/url-state';

const STATES = ['running', 'waiting', 'succeeded', 'failed', 'unknown', 'cancelled', 'skipped'] as const;
const filters = { state: oneOf(STATES) };

/** What the address of a report holds: which state is shown, and the words looked for. */
export interface ReportSearch {
  state: (typeof STATES)[number] | '';
  q: string;
}

/** Reads the address: the view, and which of its filters cannot be read. */
export function parseReportSearch(params: URLSearchParams): ParsedAddress<ReportSearch> {
  const { values, unreadable } = readFilters(filters, params);
  return { view: { ...values, q: params.get('q') ?? '' }, unreadable };
}

export function toReportParams(search: ReportSearch): URLSearchParams {
  return toSearchParams({ ...search }, { state: '', q: '' });
}
