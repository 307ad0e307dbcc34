import * as z from 'zod/mini';
import { TEXT_LIMIT } from '~/contract/wire';
import { rawSearch, toSearchParams } from '~/lib/url-state';

export const DETAIL_TABS = ['overview', 'runs'] as const;

const text = z.catch(z.string().check(z.maxLength(TEXT_LIMIT)), '');
const schema = z.object({
  tab: z.catch(z.enum(DETAIL_TABS), 'overview'),
  /** Of the runs. */
  page: z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)), 1),
  /** The run whose desktops are shown. */
  record: text,
  /** Narrow the desktops of a run. */
  state: text,
  q: text,
});
/** What the address of a task's page holds. */
export type TaskDetailSearch = z.infer<typeof schema>;

const DEFAULTS: TaskDetailSearch = { tab: 'overview', page: 1, record: '', state: '', q: '' };

/** Reads the address; never throws. What belongs to one view is forgotten in another. */
export function parseTaskDetail(params: URLSearchParams): TaskDetailSearch {
  const search = schema.parse({ ...DEFAULTS, ...rawSearch(params, new Set()) });
  if (search.tab === 'overview') return DEFAULTS;
  return search.record === '' ? { ...search, state: '', q: '' } : search;
}

/** Writes the address; what equals the default is left out. */
export function toTaskDetailParams(search: Partial<TaskDetailSearch>): URLSearchParams {
  return toSearchParams({ ...DEFAULTS, ...search }, DEFAULTS);
}
