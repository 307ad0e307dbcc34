import * as z from 'zod/mini';
import { readFilters, text, type FilterValues, type ParsedAddress } from '~/lib/url-filters';
import { TEXT_LIMIT } from '~/contract/wire';
import { rawSearch, toSearchParams } from '~/lib/url-state';

export const DETAIL_TABS = ['overview', 'runs'] as const;

/** Narrow the desktops of a run. */
const filters = { state: text({ max: TEXT_LIMIT }), q: text({ max: TEXT_LIMIT }) };
const layout = z.object({
  tab: z.catch(z.enum(DETAIL_TABS), 'overview'),
  /** Of the runs. */
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)), 1),
  /** The run whose desktops are shown. */
  record: z.catch(z.string().check(z.maxLength(TEXT_LIMIT)), ''),
});
/** What the address of a task's page holds. */
export type TaskDetailSearch = z.infer<typeof layout> & FilterValues<typeof filters>;

const DEFAULTS: TaskDetailSearch = { tab: 'overview', page: 1, record: '', state: '', q: '' };

/** Reads the address: the view, and which of its filters cannot be read. What belongs to one view is forgotten in another. */
export function parseTaskDetail(params: URLSearchParams): ParsedAddress<TaskDetailSearch> {
  const { values, unreadable } = readFilters(filters, params);
  const search = layout.parse({ ...DEFAULTS, ...rawSearch(params) });
  if (search.tab === 'overview') return { view: DEFAULTS, unreadable: [] };
  if (search.record === '') return { view: { ...search, state: '', q: '' }, unreadable: [] };
  return { view: { ...search, ...values }, unreadable };
}

/** Writes the address; what equals the default is left out. */
export function toTaskDetailParams(search: Partial<TaskDetailSearch>): URLSearchParams {
  return toSearchParams({ ...DEFAULTS, ...search }, DEFAULTS);
}
