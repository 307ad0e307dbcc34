import * as z from 'zod/mini';
import { rawSearch, toSearchParams } from '~/lib/url-state';

const STATES = ['', 'running', 'waiting', 'succeeded', 'failed', 'unknown', 'cancelled', 'skipped'] as const;

const schema = z.object({
  state: z.catch(z.enum(STATES), ''),
  q: z.catch(z.string(), ''),
});
/** What the address of a report holds: which state is shown, and the words looked for. */
export type ReportSearch = z.infer<typeof schema>;

export function parseReportSearch(params: URLSearchParams): ReportSearch {
  return schema.parse({ state: '', q: '', ...rawSearch(params, new Set()) });
}

export function toReportParams(search: ReportSearch): URLSearchParams {
  return toSearchParams(search, { state: '', q: '' });
}
